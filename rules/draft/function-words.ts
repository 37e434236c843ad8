import { languages } from "../languages/index.ts";

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
  const told = new Set<string>();
  const found = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const words = Math.min(limit, found.length);
  for (let at = 0; at < words; at++) {
    const word = found[at] ?? "";
    const tags = languagesOf.get(word);
    if (!tags) continue;
    for (const tag of tags) increase(counts, tag);
    if (tags.length > 1 || told.has(word)) continue;
    told.add(word);
    increase(telling, tags[0] ?? "");
  }
  return { words, ...leadingOf(counts), telling };
}

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

const languagesOf = new Map<string, string[]>();
for (const { tag, reading } of languages)
  for (const word of reading.functionWords) languagesOf.set(word, [...(languagesOf.get(word) ?? []), tag]);
