import { contains, type Span } from "../../../../span.ts";

/** Finds which of many spans hold a position, at a cost that does not grow with their number; they may overlap and nest. */
export interface SpanBuckets<Held> {
  readonly holding: (inner: Span) => readonly Held[];
}

/** About the length of a paragraph: few spans reach over many buckets, and few share one. */
const width = 512;

export function bucketSpans<Held>(entries: Iterable<readonly [Span, Held]>): SpanBuckets<Held> {
  const buckets = new Map<number, (readonly [Span, Held])[]>();
  for (const entry of entries) {
    const [span] = entry;
    for (let at = Math.floor(span.start / width); at <= Math.floor(span.end / width); at++) {
      const bucket = buckets.get(at);
      if (bucket) bucket.push(entry);
      else buckets.set(at, [entry]);
    }
  }
  return {
    holding: (inner) => {
      const bucket = buckets.get(Math.floor(inner.start / width)) ?? [];
      return bucket.flatMap(([span, held]) => (contains(span, inner) ? [held] : []));
    },
  };
}
