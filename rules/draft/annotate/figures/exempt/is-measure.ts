import type { Candidate } from "../candidate.ts";
import type { Reading } from "../reading.ts";

/** Durations, distances, weights, temperatures, and fractions of them. */
export function isMeasure({ expression, counted }: Candidate, { tokens, lexicon, end }: Reading): boolean {
  if (expression.unit === "money") return false;
  const { durations, units, ordinals } = lexicon.exempt;
  const isDuration = (at: number) => durations.has(tokens[at]?.lower ?? "");
  const linked = lexicon.partitives.at(tokens, expression.to, end)?.to ?? expression.to;
  if ((expression.to < end && isDuration(expression.to)) || (linked < end && isDuration(linked))) return true;
  if (expression.unit === "share") {
    // The first half of a game, the last quarter.
    if (!expression.digits && ordinals.has(tokens[expression.from - 1]?.lower ?? "")) return true;
    // Half an hour, a quarter of a century.
    if (isDuration(counted.to - 1)) return true;
    const isDetermined = lexicon.determiners.has(tokens[expression.to]?.lower ?? "");
    if (!expression.digits && isDetermined && isDuration(expression.to + 1)) return true;
  }
  return units.at(tokens, expression.to, end) !== null || units.at(tokens, linked, end) !== null;
}
