import type { Candidate, Reading } from "./candidate.ts";
import { clauseAt } from "./candidate.ts";
import { readAmount } from "./read-amount.ts";

/** The candidates that state something of the world, none inside another. A bare number joined to an exempt one shares its exemption: *16.00 tot 18.00 uur*. */
export function withoutExempt(candidates: readonly Candidate[], reading: Reading): readonly Candidate[] {
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

function isMeasure({ expression, counted }: Candidate, { tokens, lexicon, end }: Reading): boolean {
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

function isDate({ expression, counted }: Candidate, { tokens, lexicon, from, end }: Reading): boolean {
  const { value, unit, number } = expression;
  if (unit !== "none") return false;
  const month = (at: number) => {
    const token = at >= from && at < end ? tokens[at] : undefined;
    return token !== undefined && (lexicon.exempt.months.has(token.lower) || lexicon.exempt.months.has(token.text));
  };
  // 247 of 30 September: the whole is a date.
  if (counted.whole && month(counted.to)) return true;
  if (value.min > 31) return false;
  return (
    month(number.to) ||
    month(number.from - 1) ||
    (month(number.to + 1) && lexicon.links.has(tokens[number.to]?.lower ?? ""))
  );
}

function isClock({ expression }: Candidate, { tokens, lexicon, from, end }: Reading): boolean {
  const { number, unit } = expression;
  if (unit !== "none") return false;
  const [before, after] = [tokens[number.from - 1], tokens[number.to]];
  const [first, second] = [tokens[number.from], tokens[number.to + 1]];
  if (after?.text === ":" && !after.spaced && second && !second.spaced && /^\p{Nd}/u.test(second.text)) return true;
  if (before?.text === ":" && number.from > from && first && !first.spaced) return true;
  return lexicon.exempt.clock.at(tokens, number.to, end) !== null;
}

/** A year stands without grouping and counts nothing; after *in* or *since* it is one even where a noun follows. */
function isYear({ expression, counted }: Candidate, { tokens, lexicon, from }: Reading): boolean {
  const { number, value, unit, hedged, digits, range } = expression;
  const text = tokens[number.from]?.text ?? "";
  if (unit !== "none" || !digits || !/^\p{Nd}{4}$/u.test(text) || value.min < 1000 || value.min > 2100) return false;
  const before = tokens[number.from - 1];
  if (lexicon.exempt.timeLeads.before(tokens, number.from, from) && (!hedged || counted.bare)) return value.min >= 1500;
  if (
    before &&
    number.from > from &&
    (lexicon.exempt.months.has(before.lower) || lexicon.exempt.months.has(before.text))
  )
    return true;
  if (range && counted.bare) return true;
  const modern = value.min >= 1800;
  const named =
    number.from > from &&
    before !== undefined &&
    (lexicon.determiners.has(before.lower) || /^\p{Lu}/u.test(before.text));
  return !hedged && modern && (counted.bare || counted.guessed || counted.kind === null || named);
}

function isAge({ expression, counted }: Candidate, { tokens, lexicon, from, end }: Reading): boolean {
  const { number, value, unit } = expression;
  if (unit !== "none" || value.min > 120) return false;
  const { agesBefore, agesAfter } = lexicon.exempt;
  if (agesAfter.at(tokens, number.to, end) || agesBefore.before(tokens, expression.from, from)) return true;
  if (!counted.bare) return false;
  const [before, after] = [tokens[number.from - 1], tokens[number.to]];
  if (number.from <= from || !before) return false;
  const closed = !after || number.to >= end || /^[,.;)\]]$/u.test(after.text);
  if (before.text === "(") return closed || lexicon.coordinators.at(tokens, number.to, end) !== null;
  const named = /^\p{Lu}/u.test(tokens[number.from - 2]?.text ?? "");
  return before.text === "," && named && closed;
}

/** *Category 5*, *Route 2*, *Boeing 737*, *WESH 2*: a bare number after a label or a name is a name. */
function isName({ expression, counted }: Candidate, { tokens, lexicon, from, predicates }: Reading): boolean {
  const { number, unit, hedged, vague } = expression;
  if (unit !== "none" || vague) return false;
  const { labels, namesAfter } = lexicon.exempt;
  if (labels.before(tokens, number.from, from)) return true;
  const next = tokens[number.to];
  for (let at = number.to; at < number.to + 4 && /^\p{Lu}/u.test(tokens[at]?.text ?? ""); at++)
    if (namesAfter.has(tokens[at]?.lower ?? "")) return true;
  if (next && lexicon.nameEnds.some((ending) => next.lower.endsWith(ending)) && /^\p{Lu}/u.test(next.text)) return true;
  const before = tokens[number.from - 1];
  const first = tokens[number.from];
  if (!before || !first || number.from <= from) return false;
  // Part of a name in the middle of a sentence: the Ten Rings.
  if (/^\p{Lu}/u.test(first.text) && /^\p{Ll}/u.test(before.text) && next && /^\p{Lu}/u.test(next.text)) return true;
  // Glued to what stands before it: A300, #7, 06-12345678.
  if (!first.spaced && /^[\p{L}\p{N}#/.+_@°]/u.test(before.text) && !lexicon.moneySigns.has(before.lower)) return true;
  const capital = /^\p{Lu}/u.test(before.text) && number.from - 1 > from;
  const said = predicates.some((predicate) => predicate.from < number.from && predicate.to >= number.from);
  return (
    capital &&
    !hedged &&
    counted.bare &&
    !counted.elided &&
    expression.digits &&
    !said &&
    !lexicon.stops.has(before.lower)
  );
}

/** *70 to 20*, *3-1*: the greater number first, and nothing counted. */
function isScore({ expression, counted }: Candidate, { tokens, lexicon, end }: Reading): boolean {
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
function isCued({ expression }: Candidate, reading: Reading): boolean {
  const { tokens, lexicon, from, end } = reading;
  const { capacities, charges, definitions } = lexicon.exempt;
  for (let to = expression.from; to > Math.max(from, expression.from - 3); to--)
    if (capacities.before(tokens, to, from) || charges.before(tokens, to, from)) return true;
  const clause = clauseAt(reading, expression.from);
  for (let at = from; at < end; at++)
    if (clauseAt(reading, at) === clause && definitions.at(tokens, at, end)) return true;
  return false;
}
