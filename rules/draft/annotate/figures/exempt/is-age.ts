import type { Candidate } from "../candidate.ts";
import type { Reading } from "../reading.ts";

/** *Aged 61*, *Ahmad, 34,* and *(34)*. */
export function isAge({ expression, counted }: Candidate, { tokens, lexicon, from, end }: Reading): boolean {
  const { number, value, unit } = expression;
  if (unit !== "none" || value.min > 120) return false;
  const { agesBefore, agesAfter } = lexicon.exempt;
  if (agesAfter.at(tokens, number.to, end) || agesBefore.before(tokens, expression.from, from)) return true;
  if (!counted.bare) return false;
  const [before, after] = [tokens[number.from - 1], tokens[number.to]];
  if (number.from <= from || !before) return false;
  const closed = !after || number.to >= end || /^[,.;)\]]$/u.test(after.text);
  if (before.text === "(") return closed || lexicon.coordinators.at(tokens, number.to, end) !== null;
  const named = tokens[number.from - 2]?.word.capital;
  // Ahmad, 34, and a man, 34, alike.
  return before.text === "," && (named || after?.text === ",") && closed;
}
