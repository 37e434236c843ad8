import type { Candidate } from "../candidate.ts";
import type { Reading } from "../reading.ts";
import { isAge } from "./is-age.ts";
import { isClock } from "./is-clock.ts";
import { isCued } from "./is-cued.ts";
import { isDate } from "./is-date.ts";
import { isMeasure } from "./is-measure.ts";
import { isName } from "./is-name.ts";
import { isScore } from "./is-score.ts";
import { isYear } from "./is-year.ts";

/** The candidates that state something of the world, none inside another. A bare number joined to an exempt one shares its exemption: *16.00 tot 18.00 uur*. */
export function withoutExempt(candidates: readonly Candidate[], reading: Reading): readonly Candidate[] {
  const [only, ...others] = candidates;
  if (only && others.length === 0) return isExempt(only, reading) ? [] : candidates;
  const exempt = candidates.map((candidate) => isExempt(candidate, reading));
  const joined = (index: number, other: number) => {
    const [first, second] = [candidates[Math.min(index, other)], candidates[Math.max(index, other)]];
    const { counted, expression } = candidates[index] ?? {};
    if (!first || !second || !exempt[other] || !counted?.bare || expression?.unit !== "none") return false;
    const { tokens, lexicon } = reading;
    const [at, gap] = [first.expression.to, second.expression.from - first.expression.to];
    const word = tokens[at]?.lower ?? "";
    return (
      gap <= 1 && (lexicon.rangeMiddles.has(word) || lexicon.joiners.has(word) || gap === 0 || /^[-–/]$/u.test(word))
    );
  };
  let free = 0;
  return candidates.filter((candidate, index) => {
    if (exempt[index] || joined(index, index - 1) || joined(index, index + 1)) return false;
    const whole = candidate.expression.from >= free;
    if (whole) free = candidate.counted.to;
    return whole;
  });
}

/** Whether a number states nothing of the world: dates, times, ages, names, positions, capacities, charges, definitions (rules.md, “Never a figure”). */
function isExempt(candidate: Candidate, reading: Reading): boolean {
  const { counted, expression } = candidate;
  if (counted.kind === "never" && expression.unit === "none" && !counted.whole) return true;
  return (
    isMeasure(candidate, reading) ||
    isDate(candidate, reading) ||
    isClock(candidate, reading) ||
    isYear(candidate, reading) ||
    isAge(candidate, reading) ||
    isName(candidate, reading) ||
    isScore(candidate, reading) ||
    isCued(candidate, reading)
  );
}
