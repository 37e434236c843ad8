import type { ReadingHabits } from "../../languages/contract/reading.ts";

/** Where a word is cut in two because its language writes two words as one (`l'Ukraine`, `a-t-il`), or 0. */
export function cutOf(word: string, habits: ReadingHabits): number {
  if (habits.elisions.length + habits.enclitics.length === 0 || !joint.test(word)) return 0;
  const lower = word.toLowerCase().replace(/[’ʼ]/g, "'");
  const apostrophe = habits.elisions.length > 0 ? lower.indexOf("'") : -1;
  if (apostrophe > 0 && habits.elisions.includes(lower.slice(0, apostrophe)) && !isUnelided(lower, habits))
    return apostrophe + 1;
  const enclitic = lower.includes("-") && habits.enclitics.find((each) => lower.endsWith(each));
  return enclitic ? lower.length - enclitic.length : 0;
}

/** Nothing is cut but at an apostrophe or hyphen. */
const joint = /['’ʼ-]/;

function isUnelided(lower: string, habits: ReadingHabits): boolean {
  return habits.unelided.some((word) => lower === word || lower.startsWith(`${word}-`));
}
