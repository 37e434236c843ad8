import type { Candidate } from "../candidate.ts";
import type { Reading } from "../reading.ts";
import { isMonth } from "./is-month.ts";

/** The day of a month. */
export function isDate({ expression, counted }: Candidate, { tokens, lexicon, from, end }: Reading): boolean {
  const { value, unit, number } = expression;
  if (unit !== "none") return false;
  // An ordinal: am 12. Oktober, der 3. Tag.
  const [stop, next] = [tokens[number.to], tokens[number.to + 1]];
  if (stop?.text === "." && !stop.spaced && number.to + 1 < end && next?.kind === "word") return true;
  const month = (at: number) => at >= from && at < end && isMonth(tokens[at], lexicon);
  // 247 of 30 September: the whole is a date.
  if (counted.whole && month(counted.to)) return true;
  if (value.min > 31) return false;
  return (
    month(number.to) ||
    (month(number.from - 1) && (lexicon.exempt.monthFirst || counted.bare)) ||
    (month(number.to + 1) && lexicon.links.has(tokens[number.to]?.lower ?? ""))
  );
}
