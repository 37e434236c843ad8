/** A random sample of a stream that is not kept (reservoir sampling, Vitter's algorithm R): every thing has the same chance. The same seed draws the same sample. */
export interface Sample<T> {
  readonly add: (thing: T) => void;
  /** In the order in which they came. */
  readonly drawn: () => readonly T[];
}

export function createSample<T>(size: number, seed: number): Sample<T> {
  const kept: { readonly at: number; readonly thing: T }[] = [];
  const random = createRandom(seed);
  let seen = 0;
  return {
    add: (thing) => {
      const at = seen;
      seen += 1;
      if (kept.length < size) kept.push({ at, thing });
      else {
        const place = Math.floor(random() * seen);
        if (place < size) kept[place] = { at, thing };
      }
    },
    drawn: () => kept.sort((a, b) => a.at - b.at).map(({ thing }) => thing),
  };
}

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
