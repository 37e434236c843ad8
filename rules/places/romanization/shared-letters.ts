import { isVowel } from "./spelling-table.ts";

/** The consonants of a folded name. */
export function consonantsIn(letters: string): number {
  let count = 0;
  for (const letter of letters) if (letter !== " " && !isVowel(letter)) count += 1;
  return count;
}

/** How many letters two names begin with alike. */
export function sharedPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** How many letters two names end with alike. */
export function sharedSuffix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}

/** Dice's coefficient over pairs of neighbouring letters. */
export function sharedPairs(a: string, b: string): number {
  const left = new Map<string, number>();
  for (let i = 0; i + 1 < a.length; i += 1) left.set(a.slice(i, i + 2), (left.get(a.slice(i, i + 2)) ?? 0) + 1);
  let shared = 0;
  for (let i = 0; i + 1 < b.length; i += 1) {
    const pair = b.slice(i, i + 2);
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    shared += 1;
    left.set(pair, count - 1);
  }
  return (2 * shared) / Math.max(1, a.length + b.length - 2);
}
