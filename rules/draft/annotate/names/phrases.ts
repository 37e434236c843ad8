import type { Token } from "../../block.ts";

/** Phrases of one or more words, looked up by where they end or begin in a row of tokens. */
export interface Phrases {
  /** How many tokens, ending just before `end`, are one of the phrases: the longest; 0 where none is. */
  readonly lengthBefore: (tokens: readonly Token[], end: number) => number;
  /** How many tokens, beginning at `start`, are one of the phrases: the longest; 0 where none is. */
  readonly lengthAt: (tokens: readonly Token[], start: number) => number;
}

export function phrasesOf(phrases: readonly string[]): Phrases {
  const byLast = new Map<string, string[][]>();
  const byFirst = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = phrase.toLowerCase().split(" ");
    add(byLast, words.at(-1) ?? "", words);
    add(byFirst, words[0] ?? "", words);
  }
  return {
    lengthBefore(tokens, end) {
      const candidates = byLast.get(tokens[end - 1]?.lower ?? "");
      if (!candidates) return 0;
      let best = 0;
      for (const words of candidates)
        if (words.length > best && standsAt(words, tokens, end - words.length)) best = words.length;
      return best;
    },
    lengthAt(tokens, start) {
      const candidates = byFirst.get(tokens[start]?.lower ?? "");
      if (!candidates) return 0;
      let best = 0;
      for (const words of candidates) if (words.length > best && standsAt(words, tokens, start)) best = words.length;
      return best;
    },
  };
}

function standsAt(words: readonly string[], tokens: readonly Token[], start: number): boolean {
  return words.every((word, at) => tokens[start + at]?.lower === word);
}

function add(map: Map<string, string[][]>, key: string, words: string[]): void {
  const known = map.get(key);
  if (known) known.push(words);
  else map.set(key, [words]);
}
