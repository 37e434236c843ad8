import type { Token } from "../../block.ts";

/** A phrase found among tokens, `to` exclusive. */
export interface Phrase<Meaning> {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
}

/** Listed words and phrases, looked up among tokens one word at a time. */
export interface Phrases<Meaning> {
  /** The words that phrases begin with. */
  readonly openers: () => Iterable<string>;
  /** The longest phrase that begins at `at` and ends by `end`. */
  readonly at: (tokens: readonly Token[], at: number, end: number) => Phrase<Meaning> | null;
  /** The longest phrase that ends before `to` and begins at or after `from`. */
  readonly before: (tokens: readonly Token[], to: number, from: number) => Phrase<Meaning> | null;
}

interface Branch<Meaning> {
  readonly next: Map<string, Branch<Meaning>>;
  meaning?: Meaning;
}

/** Of a phrase that is listed twice, the first meaning holds. */
export function phrasesOf<Meaning>(entries: Iterable<readonly [string, Meaning]>): Phrases<Meaning> {
  const root: Branch<Meaning> = { next: new Map() };
  const lasts = new Set<string>();
  let longest = 1;
  for (const [phrase, meaning] of entries) {
    let branch = root;
    const words = phrase.split(" ");
    longest = Math.max(longest, words.length);
    for (const word of words) {
      const next = branch.next.get(word) ?? { next: new Map() };
      branch.next.set(word, next);
      branch = next;
    }
    branch.meaning ??= meaning;
    lasts.add(words.at(-1) ?? "");
  }
  const at = (tokens: readonly Token[], from: number, end: number) => {
    let branch: Branch<Meaning> | undefined = root;
    let found: Phrase<Meaning> | null = null;
    for (let to = from; to < end && branch; to++) {
      branch = branch.next.get(tokens[to]?.lower ?? "");
      if (branch?.meaning !== undefined) found = { from, to: to + 1, meaning: branch.meaning };
    }
    return found;
  };
  const before = (tokens: readonly Token[], to: number, from: number) => {
    if (!lasts.has(tokens[to - 1]?.lower ?? "")) return null;
    for (let start = Math.max(from, to - longest); start < to; start++) {
      const found = at(tokens, start, to);
      if (found?.to === to) return found;
    }
    return null;
  };
  return { openers: () => root.next.keys(), at, before };
}

export function phraseSet(...lists: readonly (readonly string[])[]): Phrases<true> {
  return phrasesOf(lists.flat().map((phrase) => [phrase, true] as const));
}
