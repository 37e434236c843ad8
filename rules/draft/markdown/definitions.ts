import { normalizeIdentifier } from "micromark-util-normalize-identifier";
import { eventsOf, type Labels, noLabels } from "./events.ts";
import { maskMdxComments } from "./mdx-comments.ts";

/** What one chunk defines for the whole draft. */
export interface Definitions {
  readonly links: readonly (readonly [label: string, target: string])[];
  readonly footnotes: readonly string[];
}

/** Whether a chunk may hold a definition of a link or a footnote; only those are parsed for them. */
export function mayDefine(chunk: string): boolean {
  return chunk.includes("]:") && /^[\t >*+\-\d.)]*\[[^\]]+\]:/m.test(chunk);
}

export function definitionsIn(chunk: string): Definitions {
  const links: [string, string][] = [];
  const footnotes: string[] = [];
  for (const [direction, token] of eventsOf(maskMdxComments(chunk), noLabels)) {
    if (direction === "exit") continue;
    const text = chunk.slice(token.start.offset, token.end.offset);
    if (token.type === "definitionLabelString") links.push([normalizeIdentifier(text), ""]);
    const last = links.at(-1);
    if (token.type === "definitionDestinationString" && last) last[1] = text;
    if (token.type === "gfmFootnoteDefinitionLabelString") footnotes.push(normalizeIdentifier(text));
  }
  return { links, footnotes };
}

/** All that a draft defines; the first definition of a label holds. */
export function joinDefinitions(all: readonly Definitions[]): Labels {
  const targets = new Map<string, string>();
  for (const { links } of all) for (const [label, target] of links) if (!targets.has(label)) targets.set(label, target);
  return { targets, footnotes: all.flatMap(({ footnotes }) => footnotes) };
}

/** Those labels that a chunk can refer to: with its text they are all that its reading depends on. */
export function labelsUsed(chunk: string, labels: Labels): Labels {
  if (labels.targets.size + labels.footnotes.length === 0 || !chunk.includes("[")) return noLabels;
  const targets = new Map<string, string>();
  const footnotes: string[] = [];
  for (const match of chunk.matchAll(/\[(\^?)((?:[^\\[\]]|\\.)+)\]/gs)) {
    const label = normalizeIdentifier(match[2] ?? "");
    const target = labels.targets.get(match[1] ? normalizeIdentifier(`^${match[2]}`) : label);
    if (target !== undefined) targets.set(match[1] ? `^${label}` : label, target);
    if (match[1] && labels.footnotes.includes(label)) footnotes.push(label);
  }
  return targets.size + footnotes.length > 0 ? { targets, footnotes } : noLabels;
}
