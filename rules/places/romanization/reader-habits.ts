import type { AlignedStep } from "./align-names.ts";
import { spellingTable } from "./spelling-table.ts";

/**
 * Letters that stand for one sound to the readers of one language only, where pairs of names in all languages speak against it: other habits
 * (French *ou*, Dutch *j*) are learnt already. After the
 * romanizations of Spanish (Fundéu, EFE), French (AFP), German (Duden, dpa) and Dutch (Taalunie) newsrooms.
 */
const habits: Readonly<Record<string, readonly (readonly [sound: string, spellings: string])[]>> = {
  es: [
    ["Spanish j for kh and h", "j kh h ch"],
    ["Spanish b for v", "b v w"],
    ["Spanish gu and u for w", "gu u w g"],
  ],
  fr: [["French j for zh", "j zh z"]],
  de: [
    ["German s for z", "s z"],
    ["German z for ts", "z ts c"],
  ],
  nl: [
    ["Dutch oe for u and w", "oe u w ou"],
    ["Dutch z for s", "z s"],
  ],
};

const cost = 0.08;
/** In logarithms of odds: what a step that is a habit speaks for one name, as much as *j* and *y* do that all languages share. */
export const habitEvidence = 0.7;

/** The steps of an alignment as readers of a language take them: what is a habit of theirs costs little and speaks for one name. */
export function readIn(language: string, steps: readonly AlignedStep[]): readonly AlignedStep[] {
  const own = habitsOf(language.toLowerCase().split("-")[0] ?? "");
  if (!own) return steps;
  return steps.map((step) => {
    const habit = own.get(step.a)?.get(step.b);
    return habit === undefined || step.a === step.b ? step : { ...step, cost: Math.min(cost, step.cost), habit };
  });
}

type Habits = ReadonlyMap<number, ReadonlyMap<number, string>>;

const compiled = new Map<string, Habits>();

function habitsOf(language: string): Habits | undefined {
  const rows = habits[language];
  if (!rows) return undefined;
  const known = compiled.get(language) ?? compile(rows);
  compiled.set(language, known);
  return known;
}

function compile(rows: readonly (readonly [string, string])[]): Habits {
  const numbers = new Map(spellingTable.spellings.map((spelling, i) => [spelling, i]));
  const pairs = new Map<number, Map<number, string>>();
  for (const [sound, list] of rows) {
    const spellings = list.split(" ").flatMap((spelling) => numbers.get(spelling) ?? []);
    for (const a of spellings)
      for (const b of spellings) pairs.set(a, (pairs.get(a) ?? new Map<number, string>()).set(b, sound));
  }
  return pairs;
}
