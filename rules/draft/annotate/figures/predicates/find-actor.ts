import type { Span } from "../../../../span.ts";
import type { Candidate } from "../candidate.ts";
import { clauseAt, type Reading } from "../reading.ts";
import type { Predicate } from "./find-predicates.ts";

/** The noun phrase before an active verb whose object is counted: *The police* in *The police arrested two men*. */
export function findActor({ expression }: Candidate, predicate: Predicate | null, reading: Reading): Span | null {
  if (!predicate?.transitive || predicate.from >= expression.from) return null;
  const { tokens, lexicon, from } = reading;
  const clause = clauseAt(reading, predicate.from);
  let first = predicate.from;
  let last = predicate.from;
  while (last > from && isVerbal(last - 1)) last--;
  first = last;
  while (first > from && clauseAt(reading, first - 1) === clause && isNominal(first - 1)) first--;
  const [start, end] = [tokens[first], tokens[last - 1]];
  return start && end && first < last ? { start: start.start, end: end.end } : null;

  function isVerbal(at: number): boolean {
    const word = tokens[at]?.lower ?? "";
    return lexicon.passives.has(word) || lexicon.actives.has(word);
  }
  function isNominal(at: number): boolean {
    const token = tokens[at];
    if (token?.kind !== "word") return false;
    return !lexicon.stops.has(token.lower) || lexicon.determiners.has(token.lower) || lexicon.links.has(token.lower);
  }
}
