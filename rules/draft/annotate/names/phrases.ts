import type { Token } from "../../block.ts";

/** Phrases of one or more words, looked up by where they end or begin in a row of tokens. */
export interface Phrases {
  /** How many tokens, ending just before `end`, are one of the phrases: the longest; 0 where none is. */
  readonly lengthBefore: (tokens: readonly Token[], end: number) => number;
  /** How many tokens, beginning at `start`, are one of the phrases: the longest; 0 where none is. */
  readonly lengthAt: (tokens: readonly Token[], start: number) => number;
}

export function phrasesOf(...lists: readonly (readonly string[])[]): Phrases {
  const byLast = new Map<string, string[][]>();
  const byFirst = new Map<string, string[][]>();
  for (const phrase of lists.flat()) {
    const words = phrase.toLowerCase().split(" ");
    add(byLast, words.at(-1) ?? "", words);
    add(byFirst, words[0] ?? "", words);
  }
  const longest = (
    candidates: string[][] | undefined,
    tokens: readonly Token[],
    startOf: (words: string[]) => number,
  ) =>
    (candidates ?? []).reduce((best, words) => {
      const fits = words.length > best && words.every((word, i) => tokens[startOf(words) + i]?.lower === word);
      return fits ? words.length : best;
    }, 0);
  return {
    lengthBefore: (tokens, end) =>
      longest(byLast.get(tokens[end - 1]?.lower ?? ""), tokens, (words) => end - words.length),
    lengthAt: (tokens, start) => longest(byFirst.get(tokens[start]?.lower ?? ""), tokens, () => start),
  };
}

function add(map: Map<string, string[][]>, key: string, words: string[]): void {
  const known = map.get(key);
  if (known) known.push(words);
  else map.set(key, [words]);
}
