import { overlaps, type Span } from "../../span.ts";

/** The first of `spans`, which are in text order and do not overlap each other, that overlaps `span`. */
export function firstOverlap<T extends Span>(spans: readonly T[], span: Span): T | undefined {
  const found = spans[countEnding(spans, span.start)];
  return found && overlaps(found, span) ? found : undefined;
}

/** All of `spans`, in text order and apart from each other, that overlap `span`. */
export function allOverlaps<T extends Span>(spans: readonly T[], span: Span): readonly T[] {
  const from = countEnding(spans, span.start);
  let to = from;
  while (startsBefore(spans[to], span.end)) to++;
  return from === to ? none : spans.slice(from, to);
}

/** All of `spans`, in text order and apart from each other, that lie within `span`. */
export function allWithin<T extends Span>(spans: readonly T[], span: Span): readonly T[] {
  const from = countStarting(spans, span.start);
  const to = countEnding(spans, span.end);
  return from < to ? spans.slice(from, to) : none;
}

const none: readonly never[] = [];

function startsBefore(each: Span | undefined, end: number): boolean {
  return each !== undefined && each.start < end;
}

/** The last of `spans`, in text order, that starts before `at`. */
export function lastBefore<T extends Pick<Span, "start">>(spans: readonly T[], at: number): T | undefined {
  return spans[countStarting(spans, at) - 1];
}

/** Tells of a span whether one of many, in any order and over each other, has it within. */
export function coverageOf(spans: readonly Span[]): (inner: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let reach = 0;
  const reaching = sorted.map(({ start, end }) => {
    reach = Math.max(reach, end);
    return { start, reach };
  });
  return ({ start, end }) => (lastBefore(reaching, start + 1)?.reach ?? -1) >= end;
}

/** How many of `spans`, in text order, start before `at`: the index of the first that does not. */
export function countStarting(spans: readonly Pick<Span, "start">[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of `spans`, in text order and apart from each other, end at `at` or before it. */
function countEnding(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? at + 1) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
