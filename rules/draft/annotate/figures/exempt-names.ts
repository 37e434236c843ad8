import type { Candidate } from "./candidate.ts";
import { readAmount } from "./read-amount.ts";
import { clauseAt, predicatesNear, type Reading } from "./reading.ts";

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
  // Glued to what stands before it: A300, #7, 06-12345678; not to an elided word (d'un million).
  if (
    !first.spaced &&
    /^[\p{L}\p{N}#/.+_@°]/u.test(before.text) &&
    !/['’]$/u.test(before.text) &&
    !lexicon.moneySigns.has(before.lower)
  )
    return true;
  return (
    before.word.capital &&
    number.from - 1 > from &&
    !hedged &&
    counted.bare &&
    !counted.elided &&
    expression.digits &&
    !lexicon.stops.has(before.lower) &&
    !isSaidRightBefore(number.from, reading)
  );
}

/** *Mueren 40*: the capital is that of a predicate. */
function isSaidRightBefore(at: number, reading: Reading): boolean {
  return predicatesNear(reading, at, at).some(({ from, to }) => from < at && to >= at);
}

/** *70 to 20*, *3-1*: the greater number first, and nothing counted. */
export function isScore({ expression, counted }: Candidate, { tokens, lexicon, end }: Reading): boolean {
  if (expression.unit !== "none" || !counted.bare || expression.vague) return false;
  const middle = tokens[expression.to]?.lower ?? "";
  if (!lexicon.rangeMiddles.has(middle) && !/^[-–]$/u.test(middle)) return false;
  const second = readAmount(expression.to + 1, expression.to + 1, { tokens, lexicon, end });
  return (
    second !== null &&
    second.unit === "none" &&
    second.value.max <= expression.unhedged.min &&
    !lexicon.changes.has(tokens[expression.from - 1]?.lower ?? "")
  );
}

/** Words before it that make it a capacity or a charge, or a definition in its clause. */
export function isCued({ expression }: Candidate, reading: Reading): boolean {
  const { tokens, lexicon, from } = reading;
  const { capacities, charges } = lexicon.exempt;
  for (let to = expression.from; to > Math.max(from, expression.from - 3); to--) {
    // Another number, or a mark, takes the cue to itself.
    if (to < expression.from && tokens[to]?.kind !== "word") break;
    if (capacities.before(tokens, to, from) || charges.before(tokens, to, from)) return true;
  }
  return reading.definitions.has(clauseAt(reading, expression.from));
}
