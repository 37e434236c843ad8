import { type Span, spanOf } from "../../span.ts";
import type { BlockKind, Container } from "../block.ts";
import { readHtmlChunk } from "./html-block.ts";
import type { ParsedChunk, ProseBlock } from "./parsed-chunk.ts";
import { readSimpleInlines } from "./simple-inlines.ts";
import { blankLine, isWhite, trimmedEnd } from "./white-space.ts";

/**
 * A chunk that is HTML, or one paragraph, one heading or one list of single lines with no markup in it but the simplest. It is read without the Markdown parser, which
 * would cost more than all the rest of reading and say the same; null for any other chunk.
 */
export function readSimpleChunk(chunk: string): ParsedChunk | null {
  const html = readHtmlChunk(chunk);
  if (html) return html;
  if (odd.test(chunk)) return null;
  return blankLine.test(chunk) || lineMarkup.test(chunk) ? readLines(chunk) : readParagraph(chunk);
}

/** Indented code, a carriage return that ends a line by itself, fences, and what cannot be seen. */
const odd = /^(?: {0,3}\t| {4})|\r(?!\n)|^[ \t]*(?:```|~~~)|\0/m;

/** Lines that open a heading, list, quote or table, or underline a heading. An asterisk that opens a list is met among the inlines. */
const lineMarkup = /^[ \t]*(?:[-+>#=~|:]|\*[ \t]|\d{1,9}[.)](?:\s|$))/m;

function readParagraph(chunk: string): ParsedChunk | null {
  const block = readBlock(chunk, { start: 0, end: chunk.length }, { kind: "paragraph", container: null });
  return block && { blocks: [block], units: [spanOf(block)], comments: [] };
}

function readLines(chunk: string): ParsedChunk | null {
  return heading.test(chunk) ? readHeading(chunk) : readList(chunk);
}

const heading = /^ {0,3}#{1,6}[ \t]+[^\n]*[^\n# \t][ \t\r]*$/;

function readHeading(chunk: string): ParsedChunk | null {
  const start = chunk.search(/#(?!#)/) + 1;
  const block = readBlock(chunk, { start, end: chunk.length }, { kind: "heading", container: null });
  return block && { blocks: [block], units: [{ start: chunk.indexOf("#"), end: block.end }], comments: [] };
}

/** A list whose every line is an item with the same mark, indented alike. */
function readList(chunk: string): ParsedChunk | null {
  const first = item.exec(chunk);
  if (!first) return null;
  const blocks: ProseBlock[] = [];
  for (let at = 0; at < chunk.length; ) {
    const newline = chunk.indexOf("\n", at);
    const end = newline < 0 ? chunk.length : newline;
    const line = chunk.slice(at, end);
    if (/[^ \t\r]/.test(line)) {
      const match = item.exec(line);
      if (!match || match[1] !== first[1] || match[2] !== first[2]) return null;
      if (lineMarkup.test(line.slice(match[0].length))) return null;
      const container: Container = { kind: "list", ordinal: 0, row: blocks.length, column: 0 };
      const block = readBlock(chunk, { start: at + match[0].length, end }, { kind: "item", container });
      if (!block) return null;
      blocks.push(block);
    }
    at = end + 1;
  }
  const list = { start: first[1]?.length ?? 0, end: blocks.at(-1)?.end ?? 0 };
  return { blocks, units: [list, ...blocks.map(spanOf)], comments: [] };
}

/** A bullet or number with its content close behind; its mark, by which the items of one list know each other, is the last before the space. */
const item = /^( {0,3})(?:\d{1,9}(?=[.)])|(?=[-+*]))([-+*.)]) {1,4}(?=[^ \t\r\n])/;

function readBlock(
  chunk: string,
  span: Span,
  given: { kind: BlockKind; container: Container | null },
): ProseBlock | null {
  let { start } = span;
  while (start < span.end && isWhite(chunk[start])) start++;
  const end = trimmedEnd(chunk, start, span.end);
  const read = start < end ? readSimpleInlines(chunk, { start, end }) : null;
  return read?.prose.text.trim() ? { ...given, start, end, ...read, quoted: false } : null;
}
