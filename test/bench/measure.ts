/** One thing measured, as a ratio with the most it should be. */
export interface Measure {
  readonly what: string;
  readonly ratio: number;
  readonly target: number;
  /** The figures behind it, in milliseconds of user time unless they say otherwise. */
  readonly detail: string;
}

export type Measuring = (articles: readonly Article[], folder: string) => AsyncIterable<Measure>;

/** A draft as a file. */
export interface Article {
  readonly path: string;
  readonly text: string;
}

export function ratioOf(what: string, ours: number, theirs: number, target: number): Measure {
  return { what, ratio: ours / theirs, target, detail: `${ours.toFixed(1)} / ${theirs.toFixed(1)}` };
}

/** The figure under which `share` of all figures lie. */
export function percentile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
