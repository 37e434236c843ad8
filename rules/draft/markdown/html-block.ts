import { type Span, spanAt } from "../../span.ts";
import { ProseBuilder } from "../prose/prose.ts";
import { noLabels } from "./events.ts";
import { opensHtml } from "./html-lines.ts";
import { lineAt } from "./lines.ts";
import type { ParsedChunk } from "./parsed-chunk.ts";
import { createWalk, surroundings, type Walk } from "./walk.ts";
import { blankLine } from "./white-space.ts";

/** A chunk that opens with the tag of a block is HTML up to the next blank line, and so to its end; null for any other chunk. */
export function readHtmlChunk(chunk: string): ParsedChunk | null {
  const line = lineAt(chunk, 0);
  if (line.indent > 3 || !opensHtml(chunk, line, false) || blankLine.test(chunk) || /\r(?!\n)/.test(chunk)) return null;
  const walk = createWalk(chunk, noLabels);
  readHtml(walk, { start: 0, end: chunk.length });
  return { blocks: walk.blocks, units: walk.units, comments: walk.comments };
}

/** An HTML block is not prose, but for its comments, which may suppress, and the caption of a figure. */
export function readHtml(walk: Walk, span: Span): void {
  const html = walk.chunk.slice(span.start, span.end);
  for (const comment of between(html, "<!--", "-->")) walk.comments.push(spanAt(comment, span.start));
  for (const comment of between(html, "{/*", "*/}")) walk.comments.push(spanAt(comment, span.start));
  for (const figcaption of between(html, "<figcaption", "</figcaption>")) {
    const open = html.indexOf(">", figcaption.start) + 1;
    const close = figcaption.end - "</figcaption>".length;
    if (open === 0 || open >= close) continue;
    const prose = withoutTags(html.slice(open, close), span.start + open).build();
    const caption = { start: span.start + open, end: span.start + close };
    if (prose.text.trim()) walk.blocks.push({ kind: "caption", ...caption, prose, inlines: [], ...surroundings(walk) });
  }
}

function* between(html: string, opening: string, closing: string): Generator<Span> {
  let start = html.indexOf(opening);
  while (start >= 0) {
    const close = html.indexOf(closing, start + opening.length);
    if (close < 0) return;
    const end = close + closing.length;
    yield { start, end };
    start = html.indexOf(opening, end);
  }
}

function withoutTags(html: string, start: number): ProseBuilder {
  const prose = new ProseBuilder();
  let at = 0;
  while (at < html.length) {
    const tag = html.indexOf("<", at);
    const end = tag < 0 ? html.length : tag;
    prose.add(html.slice(at, end), start + at);
    const close = tag < 0 ? -1 : html.indexOf(">", tag);
    at = close < 0 ? html.length : close + 1;
  }
  return prose;
}
