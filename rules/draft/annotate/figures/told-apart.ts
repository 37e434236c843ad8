import type { Candidate } from "./candidate.ts";
import type { Reading } from "./reading.ts";
import { openers } from "./sentence-openers.ts";

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
export function isRevised({ openings }: Reading): boolean {
  return openings.has(openers.revision);
}

/** The words of its sentence that say when: months, weekdays, years and spans of time, for comparing. */
export function timesOf({ tokens, openings }: Reading): readonly string[] {
  return openings.of(openers.time).map((at) => tokens[at]?.lower ?? "");
}
