import { normalizeIdentifier } from "micromark-util-normalize-identifier";
import type { Token } from "micromark-util-types";
import type { Inline } from "../block.ts";
import { ProseBuilder } from "../prose/prose.ts";
import { decodeReference } from "./character-reference.ts";
import { placeOf } from "./events.ts";
import { currentProse, surroundings, type Walk } from "./walk.ts";

type Steps = Readonly<Record<string, (walk: Walk, token: Token) => void>>;

export const enterInline: Steps = {
  data: show,
  characterEscapeValue: show,
  characterReference: (walk, token) => {
    currentProse(walk)?.addDecoded(decodeReference(sourceOf(walk, token)), placeOf(token));
  },
  lineEnding: (walk, token) => {
    currentProse(walk)?.addDecoded("\n", placeOf(token));
  },
  emphasis: (walk, token) => begin(walk, token, "emphasis"),
  strong: (walk, token) => begin(walk, token, "strong"),
  link: (walk, token) => begin(walk, token, "link"),
  image: (walk, token) => {
    begin(walk, token, "image");
    walk.muted++;
  },
  labelText: (walk, token) => aim(walk, definedTarget(walk, sourceOf(walk, token))),
  referenceString: (walk, token) => aim(walk, definedTarget(walk, sourceOf(walk, token))),
  resource: mute,
  reference: mute,
  resourceDestinationString: (walk, token) => aim(walk, sourceOf(walk, token)),
  resourceTitleString: (walk, token) => {
    if (openInline(walk)?.kind === "image") walk.caption = { start: token.start.offset, prose: new ProseBuilder() };
  },
  codeText: mute,
  autolink: mute,
  htmlText: mute,
  gfmFootnoteCall: mute,
};

export const exitInline: Steps = {
  emphasis: end,
  strong: end,
  link: end,
  image: (walk, token) => {
    walk.muted--;
    end(walk, token);
  },
  resource: unmute,
  reference: unmute,
  resourceTitleString: closeCaption,
  codeText: (walk, token) => {
    unmute(walk);
    const ticks = /^`*/.exec(sourceOf(walk, token))?.[0].length ?? 0;
    hide(walk, token, { kind: "code", ticks });
  },
  autolink: (walk, token) => {
    unmute(walk);
    hide(walk, token, { kind: "link", ticks: 1 });
  },
  htmlText: (walk, token) => {
    unmute(walk);
    const html = sourceOf(walk, token);
    if (/^(?:<!--|\{\/\*)/.test(html)) walk.comments.push(placeOf(token));
    if (/^<br\b/i.test(html)) currentProse(walk)?.addDecoded("\n", placeOf(token));
    record(walk, token, { kind: "html", target: "" });
  },
  gfmFootnoteCall: (walk, token) => {
    unmute(walk);
    record(walk, token, { kind: "footnote-reference", target: sourceOf(walk, token).slice(2, -1) });
  },
};

function show(walk: Walk, token: Token): void {
  currentProse(walk)?.add(sourceOf(walk, token), token.start.offset);
}

function mute(walk: Walk): void {
  walk.muted++;
}

function unmute(walk: Walk): void {
  walk.muted--;
}

function begin(walk: Walk, token: Token, kind: Inline["kind"]): void {
  if (walk.muted > 0 || !walk.holder) return;
  walk.holder.inlines.push({ kind, ...placeOf(token), end: -1, target: "" });
}

function end(walk: Walk, token: Token): void {
  if (walk.muted > 0) return;
  const inline = openInline(walk);
  if (inline) inline.end = token.end.offset;
}

/** The innermost inline that is still to end. */
function openInline(walk: Walk): { kind: Inline["kind"]; end: number; target: string } | undefined {
  return walk.holder?.inlines.findLast((inline) => inline.end < 0);
}

function aim(walk: Walk, target: string): void {
  const inline = openInline(walk);
  if (inline && target) inline.target = target;
}

function definedTarget(walk: Walk, label: string): string {
  return walk.labels.targets.get(normalizeIdentifier(label)) ?? "";
}

function record(walk: Walk, token: Token, inline: { kind: Inline["kind"]; target: string }): void {
  if (walk.muted === 0) walk.holder?.inlines.push({ ...inline, ...placeOf(token) });
}

/** Code and addresses: one token, whatever they hide. */
function hide(walk: Walk, token: Token, what: { kind: "code" | "link"; ticks: number }): void {
  const source = placeOf(token);
  const shown = { start: source.start + what.ticks, end: source.end - what.ticks };
  currentProse(walk)?.addOpaque(source, shown);
  record(walk, token, {
    kind: what.kind,
    target: what.kind === "link" ? walk.chunk.slice(shown.start, shown.end) : "",
  });
}

function closeCaption(walk: Walk, token: Token): void {
  if (!walk.caption) return;
  const { start, prose } = walk.caption;
  walk.caption = null;
  const built = prose.build();
  if (built.text.trim())
    walk.captions.push({
      kind: "caption",
      start,
      end: token.end.offset,
      prose: built,
      inlines: [],
      ...surroundings(walk),
    });
}

function sourceOf(walk: Walk, token: Token): string {
  return walk.chunk.slice(token.start.offset, token.end.offset);
}
