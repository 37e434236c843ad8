import type { ReaderHabit } from "../../languages/contract/names.ts";
import { languageOf } from "../../languages/index.ts";
import type { AlignedStep } from "./align-names.ts";
import { spellingTable } from "./spelling-table.ts";

const cost = 0.08;
/** In logarithms of odds: what a step that is a habit speaks for one name, as much as *j* and *y* do that all languages share. */
export const habitEvidence = 0.7;

/** The steps of an alignment as readers of a language take them: what is a habit of theirs (`NameWords.readerHabits`) costs little and speaks for one name. */
export function readIn(language: string, steps: readonly AlignedStep[]): readonly AlignedStep[] {
  const habits = languageOf(language)?.names.readerHabits ?? [];
  if (habits.length === 0) return steps;
  const own = compiled.get(habits) ?? compile(habits);
  compiled.set(habits, own);
  return steps.map((step) => {
    const habit = own.get(step.a)?.get(step.b);
    return habit === undefined || step.a === step.b ? step : { ...step, cost: Math.min(cost, step.cost), habit };
  });
}

/** The sound that two spellings share, by their numbers in the table. */
type Habits = ReadonlyMap<number, ReadonlyMap<number, string>>;

const compiled = new WeakMap<readonly ReaderHabit[], Habits>();

function compile(habits: readonly ReaderHabit[]): Habits {
  const numbers = new Map(spellingTable.spellings.map((spelling, i) => [spelling, i]));
  const pairs = new Map<number, Map<number, string>>();
  for (const { sound, spellings } of habits) {
    const known = spellings.flatMap((spelling) => numbers.get(spelling) ?? []);
    for (const a of known)
      for (const b of known) pairs.set(a, (pairs.get(a) ?? new Map<number, string>()).set(b, sound));
  }
  return pairs;
}
