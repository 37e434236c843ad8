import type { Candidate } from "../candidate.ts";
import type { NumberExpression } from "../numerals/number-expressions.ts";
import type { Reading } from "../reading.ts";
import { isMonth } from "./is-month.ts";

/** A year stands without grouping and counts nothing; after *in* or *since* it is one even where a noun follows. */
export function isYear({ expression, counted }: Candidate, { tokens, lexicon, from }: Reading): boolean {
  const { number, value, unit, hedged, digits, range } = expression;
  if (unit !== "none" || !digits || value.min < 1000 || value.min > 2100) return false;
  if (!isWrittenAsYear(number, tokens)) return false;
  const before = number.from > from ? tokens[number.from - 1] : undefined;
  if (lexicon.exempt.timeLeads.before(tokens, number.from, from) && (!hedged || counted.bare)) return value.min >= 1500;
  if (isMonth(before, lexicon)) return true;
  if (range && (counted.bare || (counted.guessed && value.min >= 1500 && value.max <= 2100))) return true;
  const isNamed = before !== undefined && (lexicon.determiners.has(before.lower) || before.word.capital);
  const isModern = value.min >= 1800;
  return !hedged && isModern && (counted.bare || counted.guessed || counted.kind === null || isNamed);
}

/** Its first number has four digits and no grouping; a range may begin with its preposition: *von 2010 bis 2015*. */
function isWrittenAsYear({ from, to }: NumberExpression["number"], tokens: Reading["tokens"]): boolean {
  let at = from;
  while (at < to && tokens[at]?.kind !== "number") at++;
  return at < to && /^\p{Nd}{4}$/u.test(tokens[at]?.text ?? "");
}
