import { languages } from "../languages/index.ts";
import { LetterTree } from "./letter-tree.ts";

/** How the frequent words of a text are spread over the languages that Copydesk reads. */
export interface Evidence {
  readonly words: number;
  /** The language with the most of them, "" where no word is known; `second` is the count of the runner-up. */
  readonly best: string;
  readonly count: number;
  readonly second: number;
}

/** Counts function words among the first `limit` words. */
export function countFunctionWords(text: string, limit: number): Evidence {
  const counts = new Map<string, number>();
  let words = 0;
  functionWords.walk(text.toLowerCase(), (tags) => {
    words++;
    if (tags) for (const tag of tags) increase(counts, tag);
    return words < limit;
  });
  return { words, ...leadingOf(counts) };
}

/** How many different function words each language has to itself. */
export interface TellingWords {
  /** How many words there are in all. */
  readonly words: number;
  readonly byLanguage: ReadonlyMap<string, number>;
}

export function countTellingWords(text: string): TellingWords {
  const byLanguage = new Map<string, number>();
  const told = new Set<readonly string[]>();
  let words = 0;
  functionWords.walk(text.toLowerCase(), (tags) => {
    words++;
    if (tags?.length === 1 && !told.has(tags)) {
      told.add(tags);
      increase(byLanguage, tags[0] ?? "");
    }
    return true;
  });
  return { words, byLanguage };
}

/** The language that is counted most; of two, that which was met first. */
export function leadingOf(counts: ReadonlyMap<string, number>): Pick<Evidence, "best" | "count" | "second"> {
  let [best, count, second] = ["", 0, 0];
  counts.forEach((each, tag) => {
    if (each > count) [best, count, second] = [tag, each, count];
    else second = Math.max(second, each);
  });
  return { best, count, second };
}

function increase(counts: Map<string, number>, tag: string): void {
  counts.set(tag, (counts.get(tag) ?? 0) + 1);
}

/** Each word has a list of its own, which stands for the word. */
function languagesByWord(): ReadonlyMap<string, readonly string[]> {
  const byWord = new Map<string, string[]>();
  for (const { tag, reading } of languages)
    for (const word of reading.functionWords)
      if (/^\p{L}+$/u.test(word)) byWord.set(word, [...(byWord.get(word) ?? []), tag]);
  return byWord;
}

const functionWords = new LetterTree(languagesByWord());
