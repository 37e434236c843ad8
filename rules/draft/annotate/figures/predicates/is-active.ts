import type { Reading } from "../reading.ts";
import type { Predicate } from "./find-predicates.ts";

/**
 * Whether the verb is in the active: those before it did it, those after it underwent it. *Killed a guard* is; *were killed*, *killed in the blast* and
 * *heeft … gedood* are told apart by the auxiliary and by what follows.
 */
export function isActive(predicate: Predicate, { tokens, from, end, lexicon }: Reading): boolean {
  if (!predicate.transitive || predicate.apart) return predicate.transitive;
  const near = (set: ReadonlySet<string>, first: number, last: number) => {
    for (let at = Math.max(from, first); at < Math.min(end, last); at++)
      if (set.has(tokens[at]?.lower ?? "")) return true;
    return false;
  };
  if (
    near(lexicon.passives, predicate.from - 4, predicate.from) ||
    near(lexicon.passives, predicate.to, predicate.to + 3)
  )
    return false;
  if (
    near(lexicon.actives, predicate.from - 12, predicate.from) ||
    near(lexicon.actives, predicate.to, predicate.to + 2)
  )
    return true;
  if (near(lexicon.passives, predicate.from - 14, predicate.from)) return false;
  const next = tokens[predicate.to];
  if (!next || predicate.to >= end) return false;
  // In a headline the next number has a verb of its own: Two killed three injured.
  for (let at = predicate.to + 1; at < Math.min(end, predicate.to + 4); at++) {
    if (tokens[at]?.kind !== "word") break;
    if (lexicon.predicates.at(tokens, at, end)) return false;
  }
  const object = lexicon.determiners.has(next.lower) || lexicon.hedges.at(tokens, predicate.to, end) !== null;
  return object || lexicon.pieces(next.lower) !== null || next.word.digit;
}
