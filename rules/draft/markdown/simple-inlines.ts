import type { Span } from "../../span.ts";
import type { Inline } from "../block.ts";
import { ProseBuilder } from "../prose/prose.ts";
import { characterReference, decodeReference } from "./character-reference.ts";
import type { ProseBlock } from "./parsed-chunk.ts";
import { SimpleEmphasis } from "./simple-emphasis.ts";

/**
 * A line or paragraph whose only markup is whole inline links, character references, tags, code and emphasis that can be read in one way only, none in another but those
 * in emphasis: most of what news has. Anything else, and whatever could be read in two ways, gives null and is left to the Markdown parser. Spans count from where
 * those of `span` do.
 */
export function readSimpleInlines(chunk: string, span: Span): Pick<ProseBlock, "prose" | "inlines"> | null {
  const reading: InlineReading = { chunk, span, prose: new ProseBuilder(), inlines: [] };
  const emphasis = new SimpleEmphasis(chunk, span.end);
  let at = span.start;
  while (at < span.end) {
    markup.lastIndex = at;
    const found = markup.exec(chunk);
    const next = found && found.index < span.end ? found.index : span.end;
    reading.prose.add(chunk.slice(at, next), at);
    if (next === span.end) break;
    const mark = chunk[next] ?? "";
    at = mark === "*" || mark === "_" ? emphasis.take(next, reading.inlines) : (readers[mark]?.(reading, next) ?? 0);
    if (at === 0) return null;
  }
  if (emphasis.isOpen) return null;
  return { prose: reading.prose.build(), inlines: reading.inlines.sort((a, b) => a.start - b.start) };
}

const markup = /[\\*_`[\]<&\0]|\{\/\*|\r(?!\n)/g;

interface InlineReading {
  readonly chunk: string;
  readonly span: Span;
  readonly prose: ProseBuilder;
  readonly inlines: Inline[];
}

/** By the character that each begins with: where it ends, or 0 where it is not simple. */
const readers: Readonly<Record<string, (reading: InlineReading, at: number) => number>> = {
  "&": readReference,
  "[": readLink,
  "<": readTag,
  "`": readCode,
};

function readReference({ chunk, prose }: InlineReading, start: number): number {
  const reference = matchAt(characterReference, chunk, start);
  const decoded = reference && decodeReference(reference[0]);
  const end = start + (reference?.[0].length ?? 1);
  if (decoded) prose.addDecoded(decoded, { start, end });
  else prose.add(chunk.slice(start, end), start);
  return end;
}

/** `[words](target "title")`, with nothing in it that is markup again. */
const simpleLink = /\[(?<text>(?!\^)[^\\*_`[\]<\0]*)\]\((?:(?<target>[^\s\\<>()\0]+)(?: "[^"\\\0\r\n]*")?)?\)/y;

function readLink({ chunk, prose, inlines }: InlineReading, start: number): number {
  const link = chunk[start - 1] === "!" ? null : matchAt(simpleLink, chunk, start);
  if (!link) return 0;
  const { text = "", target = "" } = link.groups ?? {};
  const end = start + link[0].length;
  addLabel(prose, text, start + 1);
  inlines.push({ kind: "link", start, end, target });
  return end;
}

/** A tag on one line. Where it begins a line, it may open a block. */
const simpleTag = /<(?:\/[a-z][a-z0-9-]*|[a-z][a-z0-9-]*(?: +[a-z][a-z-]*="[^"{\r\n\0]*")* *\/?)>/iy;

function readTag({ chunk, span, prose, inlines }: InlineReading, start: number): number {
  const tag = matchAt(simpleTag, chunk, start);
  if (!tag || beginsLine(chunk, span, start)) return 0;
  const end = start + tag[0].length;
  if (/^<br\b/i.test(tag[0])) prose.addDecoded("\n", { start, end });
  inlines.push({ kind: "html", start, end, target: "" });
  return end;
}

function beginsLine(chunk: string, span: Span, start: number): boolean {
  let at = start;
  while (at > span.start && (chunk[at - 1] === " " || chunk[at - 1] === "\t")) at--;
  return at === span.start || chunk[at - 1] === "\n";
}

/** Code on one line between single marks. */
const simpleCode = /`[^`{\r\n\0]+`(?!`)/y;

function readCode({ chunk, prose, inlines }: InlineReading, start: number): number {
  const code = matchAt(simpleCode, chunk, start);
  if (!code) return 0;
  const end = start + code[0].length;
  prose.addOpaque({ start, end }, { start: start + 1, end: end - 1 });
  inlines.push({ kind: "code", start, end, target: "" });
  return end;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The words of a link, in which there may be character references. */
function addLabel(prose: ProseBuilder, label: string, start: number): void {
  let at = 0;
  for (const match of label.matchAll(new RegExp(characterReference.source, "g"))) {
    prose.add(label.slice(at, match.index), start + at);
    at = match.index + match[0].length;
    const decoded = decodeReference(match[0]);
    const source = { start: start + match.index, end: start + at };
    if (decoded) prose.addDecoded(decoded, source);
    else prose.add(match[0], source.start);
  }
  prose.add(label.slice(at), start + at);
}
