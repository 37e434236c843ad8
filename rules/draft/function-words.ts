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
  let words = 0;
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    if (words === limit) break;
    words++;
    const tags = languagesOf.get(word);
    if (!tags) continue;
    for (const tag of tags) increase(counts, tag);
    if (tags.length > 1 || told.has(word)) continue;
    told.add(word);
    increase(telling, tags[0] ?? "");
  }
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return { words, best: best?.[0] ?? "", count: best?.[1] ?? 0, second: second?.[1] ?? 0, telling };
}

function increase(counts: Map<string, number>, tag: string): void {
  counts.set(tag, (counts.get(tag) ?? 0) + 1);
}

const languagesOf = new Map<string, string[]>();
for (const { tag, reading } of languages)
  for (const word of reading.functionWords) languagesOf.set(word, [...(languagesOf.get(word) ?? []), tag]);
