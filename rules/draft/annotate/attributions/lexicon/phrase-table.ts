import type { Item } from "../clause/item.ts";

/** Phrases by their first word, longest first. */
export type PhraseTable<T> = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly value: T }[]>;

export function phraseTable<T>(phrases: readonly (readonly [string, T])[]): PhraseTable<T> {
  const table = new Map<string, { words: readonly string[]; value: T }[]>();
  for (const [phrase, value] of phrases) {
    const words = phrase.split(" ");
    const first = words[0] ?? "";
    const entries = table.get(first) ?? [];
    entries.push({ words, value });
    entries.sort((a, b) => b.words.length - a.words.length);
    table.set(first, entries);
  }
  return table;
}

/** The longest phrase of a table that starts at item `at`. */
export function phraseAt<T>(
  items: readonly Item[],
  at: number,
  table: PhraseTable<T>,
): { readonly value: T; readonly to: number } | null {
  const entries = table.get(items[at]?.lower ?? "");
  const entry = entries?.find(({ words }) => words.every((word, offset) => items[at + offset]?.lower === word));
  return entry ? { value: entry.value, to: at + entry.words.length } : null;
}
