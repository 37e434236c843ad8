import type { Candidate } from "./candidate.ts";
import type { Reading } from "./reading.ts";

/** Durations, distances, weights, temperatures, and fractions of them. */
export function isMeasure({ expression, counted }: Candidate, { tokens, lexicon, end }: Reading): boolean {
  if (expression.unit === "money") return false;
  const { durations, units } = lexicon.exempt;
  const next = tokens[expression.to]?.lower ?? "";
  if (expression.to < end && durations.has(next)) return true;
  const linked = lexicon.partitives.at(tokens, expression.to, end)?.to ?? expression.to;
  if (durations.has(tokens[linked]?.lower ?? "") && linked < end) return true;
  // The first half of a game, the last quarter.
  const before = tokens[expression.from - 1]?.lower ?? "";
  if (expression.unit === "share" && !expression.digits && lexicon.exempt.ordinals.has(before)) return true;
  // Half an hour, a quarter of a century.
  if (expression.unit === "share" && durations.has(tokens[counted.to - 1]?.lower ?? "")) return true;
  if (
    expression.unit === "share" &&
    !expression.digits &&
    durations.has(tokens[expression.to + 1]?.lower ?? "") &&
    lexicon.determiners.has(next)
  )
    return true;
  return units.at(tokens, expression.to, end) !== null || units.at(tokens, linked, end) !== null;
}

/** The day of a month. */
export function isDate({ expression, counted }: Candidate, { tokens, lexicon, from, end }: Reading): boolean {
  const { value, unit, number } = expression;
  if (unit !== "none") return false;
  // An ordinal: am 12. Oktober, der 3. Tag.
  const [stop, next] = [tokens[number.to], tokens[number.to + 1]];
  if (stop?.text === "." && !stop.spaced && number.to + 1 < end && next?.kind === "word") return true;
  const month = (at: number) => {
    const token = at >= from && at < end ? tokens[at] : undefined;
    return token !== undefined && (lexicon.exempt.months.has(token.lower) || lexicon.exempt.months.has(token.text));
  };
  // 247 of 30 September: the whole is a date.
  if (counted.whole && month(counted.to)) return true;
  if (value.min > 31) return false;
  return (
    month(number.to) ||
    (month(number.from - 1) && (lexicon.exempt.monthFirst || counted.bare)) ||
    (month(number.to + 1) && lexicon.links.has(tokens[number.to]?.lower ?? ""))
  );
}

/** The time of day. */
export function isClock({ expression }: Candidate, { tokens, lexicon, from, end }: Reading): boolean {
  const { number, unit } = expression;
  if (unit !== "none") return false;
  const [before, after] = [tokens[number.from - 1], tokens[number.to]];
  const [first, second] = [tokens[number.from], tokens[number.to + 1]];
  if (after?.text === ":" && !after.spaced && second && !second.spaced && second.word.digit) return true;
  if (before?.text === ":" && number.from > from && first && !first.spaced) return true;
  // **16.40** Het dodental: the time of an entry in a live blog.
  const isEntry = number.from === 0 && (after?.word.capital || /^[-–—|]$/u.test(after?.text ?? ""));
  if (isEntry && /^(?:[01]?\d|2[0-3])[.:h][0-5]\d$/u.test(first?.text ?? "")) return true;
  return lexicon.exempt.clock.at(tokens, number.to, end) !== null;
}

/** A year stands without grouping and counts nothing; after *in* or *since* it is one even where a noun follows. */
export function isYear({ expression, counted }: Candidate, { tokens, lexicon, from }: Reading): boolean {
  const { number, value, unit, hedged, digits, range } = expression;
  if (unit !== "none" || !digits || value.min < 1000 || value.min > 2100) return false;
  // A range may begin with its preposition: von 2010 bis 2015.
  let at = number.from;
  while (at < number.to && tokens[at]?.kind !== "number") at++;
  if (at === number.to || !/^\p{Nd}{4}$/u.test(tokens[at]?.text ?? "")) return false;
  const before = tokens[number.from - 1];
  if (lexicon.exempt.timeLeads.before(tokens, number.from, from) && (!hedged || counted.bare)) return value.min >= 1500;
  if (
    before &&
    number.from > from &&
    (lexicon.exempt.months.has(before.lower) || lexicon.exempt.months.has(before.text))
  )
    return true;
  if (range && (counted.bare || (counted.guessed && value.min >= 1500 && value.max <= 2100))) return true;
  const modern = value.min >= 1800;
  const named =
    number.from > from && before !== undefined && (lexicon.determiners.has(before.lower) || before.word.capital);
  return !hedged && modern && (counted.bare || counted.guessed || counted.kind === null || named);
}

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
