import type { Counted } from "./counted/counted.ts";
import type { NumberExpression } from "./numerals/number-expressions.ts";
import { predicatesNear, type Reading } from "./reading.ts";

/** A number of a sentence with what it counts, before it is decided whether it states anything. */
export interface Candidate {
  readonly expression: NumberExpression;
  readonly counted: Counted;
}

/** The number without its hedges is below ten, and no vague magnitude: description where nothing happened to those counted. */
export function isSmall({ expression }: Candidate): boolean {
  return !expression.vague && expression.unhedged.min < 10 && expression.unit === "none";
}

/** Two candidates with nothing but commas, conjunctions and brackets between them: *three killed, four hurt*; *30 women, 10 men*. */
export function areCoordinated(first: Candidate, second: Candidate, reading: Reading): boolean {
  const { tokens, lexicon } = reading;
  let at = first.counted.to;
  // Those that follow may share the verb: 90 were wounded, as were seventeen soldiers.
  while (lexicon.passives.has(tokens[at]?.lower ?? "")) at++;
  at = predicatesNear(reading, at, at).findLast(({ from }) => from === at)?.to ?? at;
  while (at < second.expression.from) {
    const joined =
      lexicon.coordinators.at(tokens, at, second.expression.from) ??
      lexicon.subsets.at(tokens, at, second.expression.from);
    const where = joined
      ? null
      : (placeAt(at, second.expression.from, { tokens, lexicon }) ??
        singleAt(at, second.expression.from, { tokens, lexicon }));
    if (joined) at = joined.to;
    else if (where !== null) at = where;
    else if (/^[,()&/]$/u.test(tokens[at]?.text ?? "")) at++;
    else return false;
  }
  return second.expression.from - first.counted.to <= 12;
}

/** *Fourteen soldiers died in the ambush, including two officers*: a part of those just counted, told behind what befell them. */
export function isPartOf(whole: Candidate, part: Candidate, { tokens, lexicon }: Reading): boolean {
  return lexicon.subsets.before(tokens, part.expression.from, whole.counted.to) !== null;
}

/** Where one of a list who is not counted ends: *including a pregnant woman and two children*. */
function singleAt(at: number, end: number, { tokens, lexicon }: Pick<Reading, "tokens" | "lexicon">): number | null {
  if (!lexicon.determiners.has(tokens[at]?.lower ?? "")) return null;
  for (let to = at + 1; to < Math.min(end, at + longestSingle); to++) {
    const token = tokens[to];
    if (!token || token.text === "," || lexicon.coordinators.at(tokens, to, end)) return to > at + 1 ? to : null;
    if (token.kind !== "word" || lexicon.stops.has(token.lower) || lexicon.prepositions.has(token.lower)) return null;
  }
  return null;
}

const longestSingle = 6;

/** Where a place in a list of counts ends: *36 in North Cotabato, 29 in South Cotabato*. */
function placeAt(at: number, end: number, { tokens, lexicon }: Pick<Reading, "tokens" | "lexicon">): number | null {
  if (!lexicon.prepositions.has(tokens[at]?.lower ?? "")) return null;
  const named = (next: number) => next < end && tokens[next]?.word.capital === true;
  // A name may have small words inside: Davao del Sur.
  const small = (next: number) => next > at + 1 && (tokens[next]?.text.length ?? 9) <= 3 && named(next + 1);
  let to = at + 1;
  while (named(to) || lexicon.determiners.has(tokens[to]?.lower ?? "") || (tokens[to]?.kind === "word" && small(to)))
    to++;
  return to > at + 1 && to <= end ? to : null;
}
