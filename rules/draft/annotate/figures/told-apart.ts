import type { Candidate } from "./candidate.ts";
import { type Reading, sentenceTokens } from "./reading.ts";

/**
 * Whether a count says itself that it is another than the draft's count of the same thing: a part (*of them*, *including*, *36 in the north*), an addition
 * (*another 12*), a change (*from 14 to 31*) or a count of another time (*an earlier toll*).
 */
export function isToldApart({ expression, counted }: Candidate, { tokens, lexicon, from }: Reading): boolean {
  if (counted.elided || counted.whole || expression.range) return true;
  const before = tokens[expression.from - 1];
  if (before && expression.from > from) {
    if (before.text === "(" || lexicon.changes.has(before.lower)) return true;
    if (lexicon.subsets.before(tokens, expression.from, from)) return true;
  }
  for (let at = expression.from; at < counted.to; at++) if (lexicon.others.at(tokens, at, counted.to)) return true;
  return false;
}

/** Whether its sentence tells of a change, or of another count. */
export function isRevised(reading: Reading): boolean {
  return sentenceTokens(reading).some(({ lower }) => reading.lexicon.revisions.has(lower));
}

/** The words of its sentence that say when: months, weekdays, years and spans of time, for comparing. */
export function timesOf(reading: Reading): readonly string[] {
  const { durations, months } = reading.lexicon.exempt;
  return sentenceTokens(reading).flatMap(({ lower, text }) =>
    months.has(lower) ||
    months.has(text) ||
    durations.has(lower) ||
    reading.lexicon.days.has(lower) ||
    /^(?:1[89]|20)\p{Nd}{2}$/u.test(text)
      ? [lower]
      : [],
  );
}
