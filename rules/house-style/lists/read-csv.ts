import type { Span } from "../../span.ts";

/** A cell of a table, its text without the quotation marks around it; the span has them. */
export interface Cell extends Span {
  readonly text: string;
}

export interface Csv {
  /** Rows that are not blank. */
  readonly rows: readonly (readonly Cell[])[];
  /** A cell that a quotation mark opens and none closes: everything after it is in it. */
  readonly unclosed: Cell | undefined;
}

/** Reads a table as spreadsheets write it (RFC 4180), separated by commas, semicolons or tabs, and keeps where each cell stands. */
export function readCsv(text: string): Csv {
  const from = text.startsWith("\uFEFF") ? 1 : 0;
  const separator = separatorOf(text.slice(from));
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let unclosed: Cell | undefined;
  for (let at = from; at <= text.length; ) {
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, separator);
    if (!cell.closed) unclosed = cell;
    row.push({ text: cell.text, start: cell.start, end: cell.end });
    const next = text[cell.end];
    at = cell.end + 1;
    if (next === separator) continue;
    if (row.some((one) => one.text !== "")) rows.push(row);
    row = [];
    if (next === "\r" && text[at] === "\n") at += 1;
  }
  return { rows, unclosed };
}

/** The separator of the first line: whichever stands in it most. */
function separatorOf(text: string): string {
  const head = /^[^\r\n]*/.exec(text)?.[0] ?? "";
  const count = (mark: string) => head.split(mark).length;
  return [",", ";", "\t"].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function plainCell(text: string, start: number, separator: string): Cell & { closed: boolean } {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end += 1;
  return { text: text.slice(start, end).trim(), start, end, closed: true };
}

function quotedCell(text: string, start: number): Cell & { closed: boolean } {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  const closed = end >= 0;
  const stop = closed ? end : text.length;
  return {
    text: text
      .slice(start + 1, stop)
      .replaceAll('""', '"')
      .trim(),
    start,
    end: closed ? stop + 1 : stop,
    closed,
  };
}
