import type { GoldSpan } from "../corpus.ts";

/** What an attribution is replaced by, so that the rest of its sentence still reads as one. */
export interface Cut extends GoldSpan {
  readonly instead: string;
}

/** A text with cuts made, and the way to move a span of the old text into the new one. */
export interface CutText {
  readonly text: string;
  readonly moved: <T extends GoldSpan>(span: T) => T;
}

/** Makes the cuts, which must not overlap. */
export function makeCuts(text: string, cuts: readonly Cut[]): CutText {
  const ordered = [...cuts].sort((a, b) => a.start - b.start);
  let written = "";
  let from = 0;
  for (const { start, end, instead } of ordered) {
    written += text.slice(from, start) + instead;
    from = end;
  }
  const shift = (offset: number) =>
    ordered
      .filter(({ end }) => end <= offset)
      .reduce((moved, { start, end, instead }) => moved - (end - start) + instead.length, offset);
  return {
    text: written + text.slice(from),
    // The end of a span may be where a cut begins; moving the start keeps the length right.
    moved: (span) => ({ ...span, start: shift(span.start), end: shift(span.start) + span.end - span.start }),
  };
}
