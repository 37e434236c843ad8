import type { Token } from "../../../block.ts";
import type { Candidate } from "../candidate.ts";
import { predicatesNear, type Reading } from "../reading.ts";

/** *Category 5*, *Route 2*, *Boeing 737*, *WESH 2*: a bare number after a label or a name is a name. */
export function isName({ expression, counted }: Candidate, reading: Reading): boolean {
  const { tokens, lexicon, from } = reading;
  const { number, unit, hedged, vague } = expression;
  if (unit !== "none" || vague) return false;
  const { labels, namesAfter } = lexicon.exempt;
  if (labels.before(tokens, number.from, from)) return true;
  const next = tokens[number.to];
  for (let at = number.to; at < number.to + 4 && tokens[at]?.word.capital; at++)
    if (namesAfter.has(tokens[at]?.lower ?? "")) return true;
  if (next && lexicon.nameEnds.some((ending) => next.lower.endsWith(ending)) && next.word.capital) return true;
  const before = tokens[number.from - 1];
  const first = tokens[number.from];
  if (!before || !first || number.from <= from) return false;
  // Part of a name in the middle of a sentence: the Ten Rings.
  if (first.word.capital && before.word.small && next?.word.capital) return true;
  if (!first.spaced && canBeGluedTo(before) && !lexicon.moneySigns.has(before.lower)) return true;
  const isBare = expression.digits && !hedged && counted.bare && !counted.elided;
  const followsName = before.word.capital && number.from - 1 > from && !lexicon.stops.has(before.lower);
  return isBare && followsName && !isSaidRightBefore(number.from, reading);
}

/** *A300*, *#7*, *06-12345678*; not an elided word (*d'un million*). */
function canBeGluedTo({ text }: Token): boolean {
  return /^[\p{L}\p{N}#/.+_@°]/u.test(text) && !/['’]$/u.test(text);
}

/** *Mueren 40*: the capital is that of a predicate. */
function isSaidRightBefore(at: number, reading: Reading): boolean {
  return predicatesNear(reading, at, at).some(({ from, to }) => from < at && to >= at);
}
