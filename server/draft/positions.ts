import type { Position, Range } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Span } from "../../rules/index.ts";
import type { Client } from "../client.ts";

/** Between a draft's offsets (UTF-16 code units after a byte-order mark) and the editor's lines and columns, in the encoding agreed upon. */
export interface Positions {
  readonly at: (offset: number) => Position;
  readonly range: (span: Span) => Range;
  readonly offset: (position: Position) => number;
  readonly span: (range: Range) => Span;
}

export function positionsOf(document: TextDocument, encoding: Client["encoding"]): Positions {
  // An editor may leave the mark in the text; the reader takes it out.
  const mark = document.getText().charCodeAt(0) === 0xfeff ? 1 : 0;
  const inBytes = encoding === "utf-8";
  const at = (offset: number): Position => {
    const position = document.positionAt(offset + mark);
    return inBytes ? toBytes(document, position) : position;
  };
  const offset = (position: Position): number =>
    Math.max(0, document.offsetAt(inBytes ? fromBytes(document, position) : position) - mark);
  return {
    at,
    offset,
    range: (span) => ({ start: at(span.start), end: at(span.end) }),
    span: (range) => ({ start: offset(range.start), end: offset(range.end) }),
  };
}

function toBytes(document: TextDocument, { line, character }: Position): Position {
  const before = document.getText({ start: { line, character: 0 }, end: { line, character } });
  let bytes = 0;
  for (const letter of before) bytes += bytesOf(letter);
  return { line, character: bytes };
}

/** A column in UTF-8 bytes as one in UTF-16 code units. */
export function fromBytes(document: TextDocument, { line, character }: Position): Position {
  const text = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  let bytes = 0;
  let units = 0;
  for (const letter of text) {
    if (bytes >= character) break;
    bytes += bytesOf(letter);
    units += letter.length;
  }
  return { line, character: units };
}

function bytesOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
