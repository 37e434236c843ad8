/** Tokens, or items made of them: a phrase is looked up by how its words are written in lower case. */
type Words = readonly { readonly lower: string }[];

/** A phrase found among words, `to` exclusive. */
export interface Phrase<Meaning> {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
}

/** Listed words and phrases, looked up among the words of a text one by one. */
export interface Phrases<Meaning> {
  /** The words that phrases begin with. */
  readonly openers: () => Iterable<string>;
  /** The longest phrase that begins at `at` and ends by `end`. */
  readonly at: (words: Words, at: number, end?: number) => Phrase<Meaning> | null;
  /** The longest phrase that ends before `to` and begins at or after `from`. */
  readonly before: (words: Words, to: number, from?: number) => Phrase<Meaning> | null;
}

type Branches<Meaning> = Map<string, Branch<Meaning>>;

interface Branch<Meaning> {
  /** Most words end their phrase and lead nowhere. */
  next: Branches<Meaning> | null;
  meaning: Meaning | undefined;
}

/** Of a phrase that is listed twice, the first meaning holds. */
export function phrasesOf<Meaning>(entries: Iterable<readonly [string, Meaning]>): Phrases<Meaning> {
  const root: Branches<Meaning> = new Map();
  const lasts = new Set<string>();
  let longest = 1;
  for (const [phrase, meaning] of entries) {
    const words = phrase.split(" ");
    longest = Math.max(longest, words.length);
    grow(root, words, meaning);
    lasts.add(words.at(-1) ?? "");
  }
  const at = (text: Words, from: number, end: number = text.length) => {
    let branches: Branches<Meaning> | null = root;
    let found: Phrase<Meaning> | null = null;
    for (let to = from; to < end && branches; to++) {
      const branch: Branch<Meaning> | undefined = branches.get(text[to]?.lower ?? "");
      if (branch?.meaning !== undefined) found = { from, to: to + 1, meaning: branch.meaning };
      branches = branch?.next ?? null;
    }
    return found;
  };
  const before = (text: Words, to: number, from = 0) => {
    if (!lasts.has(text[to - 1]?.lower ?? "")) return null;
    for (let start = Math.max(from, to - longest); start < to; start++) {
      const found = at(text, start, to);
      if (found?.to === to) return found;
    }
    return null;
  };
  return { openers: () => root.keys(), at, before };
}

function grow<Meaning>(root: Branches<Meaning>, words: readonly string[], meaning: Meaning): void {
  let branches = root;
  words.forEach((word, index) => {
    const branch = branches.get(word) ?? { next: null, meaning: undefined };
    branches.set(word, branch);
    if (index === words.length - 1) {
      branch.meaning ??= meaning;
      return;
    }
    branch.next ??= new Map();
    branches = branch.next;
  });
}

export function phraseSet(...lists: readonly (readonly string[])[]): Phrases<true> {
  return phrasesOf(lists.flat().map((phrase) => [phrase, true] as const));
}
