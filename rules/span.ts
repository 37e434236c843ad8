/** A stretch of text in UTF-16 code units, end exclusive. Spans of a block count from the block's start, all others from the draft's. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The same annotation, `by` code units further on: how what was found in a block is moved to its place in the draft. */
export function moved<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by };
}

/** The stretch alone, `by` code units further on. */
export function spanAt(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

export function spanOf(span: Span): Span {
  return { start: span.start, end: span.end };
}
