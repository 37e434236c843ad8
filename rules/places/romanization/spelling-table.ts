import { correspondences, omissions } from "./correspondences.ts";

/** The correspondences compiled for look-ups: each spelling has a number, each pair of numbers a cost. Number 0 is nothing at all. */
export interface SpellingTable {
  readonly size: number;
  readonly spellings: readonly string[];
  /** The numbers of the spellings that stand in `letters` at `at`, longest last. */
  readonly at: (letters: string, at: number) => readonly number[];
  /** Cost of taking one spelling for another; infinite where no correspondence has both. */
  readonly costs: Float64Array;
  /** Which sound they share: an index into `sounds`. */
  readonly shared: Int16Array;
  readonly sounds: readonly string[];
}

export const nothing = 0;
const unknown = "?";
const single = `abcdefghijklmnopqrstuvwxyz0123456789əıüöë${unknown} `;
const vowels = "aeiouyəıüöë";
const otherConsonant = 1;
const otherVowel = 0.5;

export const spellingTable: SpellingTable = build();

export function isVowel(letter: string): boolean {
  return letter !== "" && vowels.includes(letter);
}

function build(): SpellingTable {
  const numbers = new Map<string, number>([["", nothing]]);
  const number = (spelling: string) => {
    const known = numbers.get(spelling);
    if (known !== undefined) return known;
    numbers.set(spelling, numbers.size);
    return numbers.size - 1;
  };
  for (const letter of single) number(letter);
  for (const { spellings } of correspondences) for (const spelling of spellings) number(spelling);
  const size = numbers.size;
  const costs = new Float64Array(size * size).fill(Number.POSITIVE_INFINITY);
  const shared = new Int16Array(size * size);
  const sounds = ["the same letter", "another letter", "left out"];
  const set = (a: number, b: number, cost: number, sound: number) => {
    if (cost >= (costs[a * size + b] ?? 0)) return;
    costs[a * size + b] = cost;
    costs[b * size + a] = cost;
    shared[a * size + b] = sound;
    shared[b * size + a] = sound;
  };
  const letters = [...single.trim()].map((letter) => ({ number: number(letter), vowel: isVowel(letter) }));
  for (const [i, a] of letters.entries()) {
    set(a.number, a.number, 0, 0);
    for (const b of letters.slice(i + 1)) set(a.number, b.number, strange(a.vowel, b.vowel), 1);
  }
  set(number(" "), number(" "), 0, 0);
  for (const { sound, letters, cost } of omissions) {
    const index = sounds.push(sound) - 1;
    for (const letter of letters) set(number(letter), nothing, cost, index);
  }
  for (const letter of single) set(number(letter), nothing, otherConsonant, 2);
  for (const { sound, spellings, cost } of correspondences) {
    const index = sounds.push(sound) - 1;
    for (const a of spellings) for (const b of spellings) if (a !== b) set(number(a), number(b), cost, index);
  }
  const longestFrom = new Map<string, number>();
  for (const spelling of numbers.keys()) {
    const first = spelling.charAt(0);
    longestFrom.set(first, Math.max(spelling.length, longestFrom.get(first) ?? 0));
  }
  const at = (letters: string, start: number) => {
    const letter = letters.charAt(start);
    const found = numbers.has(letter) ? [] : [number(unknown)];
    const longest = longestFrom.get(letter) ?? 0;
    for (let length = 1; length <= longest && start + length <= letters.length; length += 1) {
      const known = numbers.get(letters.slice(start, start + length));
      if (known !== undefined) found.push(known);
    }
    return found;
  };
  return { size, spellings: [...numbers.keys()], at, costs, shared, sounds };
}

/** What it costs to take a letter for another by no rule: least where both are vowels, most where one is. */
function strange(isVowelA: boolean, isVowelB: boolean): number {
  if (isVowelA && isVowelB) return otherVowel;
  return isVowelA || isVowelB ? 1.3 : otherConsonant;
}
