import { languages } from "../languages/index.ts";
import { LetterTree, root } from "./letter-tree.ts";

/** How the frequent words of a text are spread over the languages that Copydesk reads. */
export interface Evidence {
  readonly words: number;
  /** The language with the most of them, "" where no word is known; `second` is the count of the runner-up. */
  readonly best: string;
  readonly count: number;
  readonly second: number;
  /** How many different ones each language has to itself. */
  readonly telling: ReadonlyMap<string, number>;
}

/** Counts function words among the first `limit` words. */
export function countFunctionWords(text: string, limit: number): Evidence {
  const counts = new Map<string, number>();
  const telling = new Map<string, number>();
  const told = new Set<readonly string[]>();
  const lower = text.toLowerCase();
  let words = 0;
  for (let at = 0; at < lower.length && words < limit; ) {
    let width = letterAt(lower, at);
    if (width === 0) {
      at++;
      continue;
    }
    words++;
    let node = root;
    for (; width > 0; width = letterAt(lower, at))
      for (const end = at + width; at < end; at++) node = functionWords.step(node, lower.charCodeAt(at));
    const tags = functionWords.meaningAt(node);
    if (!tags) continue;
    for (const tag of tags) increase(counts, tag);
    if (tags.length > 1 || told.has(tags)) continue;
    told.add(tags);
    increase(telling, tags[0] ?? "");
  }
  return { words, ...leadingOf(counts), telling };
}

/** How many units of UTF-16 the letter at a place has, 0 where none stands. */
function letterAt(lower: string, at: number): number {
  const unit = lower.charCodeAt(at);
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a ? 1 : 0;
  return at < lower.length && isLetter(lower.codePointAt(at) ?? 0) ? (unit >> 10 === 0x36 ? 2 : 1) : 0;
}

/** Asked of the few letters outside ASCII over and over. */
function isLetter(point: number): boolean {
  const known = letters.get(point) ?? /\p{L}/u.test(String.fromCodePoint(point));
  letters.set(point, known);
  return known;
}

const letters = new Map<number, boolean>();

function leadingOf(counts: ReadonlyMap<string, number>): Pick<Evidence, "best" | "count" | "second"> {
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
    for (const word of reading.functionWords) byWord.set(word, [...(byWord.get(word) ?? []), tag]);
  return byWord;
}

const functionWords = new LetterTree(languagesByWord());
