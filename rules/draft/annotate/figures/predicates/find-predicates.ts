import type { KnownPredicate } from "../lexicon/lexicon.ts";
import type { Reading } from "../reading.ts";
import { openers } from "../sentence-openers.ts";

/** What is said of those counted, with where it stands; the parts of one that stands apart are `from` and `to - 1`. */
export interface Predicate extends KnownPredicate {
  readonly from: number;
  readonly to: number;
  readonly apart: boolean;
}

/** The predicates of a sentence, in text order. */
export function findPredicates(reading: Reading): readonly Predicate[] {
  const { tokens, end, lexicon, openings } = reading;
  const found: Predicate[] = [];
  let free = 0;
  for (const at of openings.of(openers.predicate)) {
    if (at < free) continue;
    const phrase = lexicon.predicates.at(tokens, at, end);
    if (phrase) {
      const { from, to, meaning } = phrase;
      found.push({ ...meaning, from, to, apart: false });
      free = to;
      continue;
    }
    for (const { second, ...known } of lexicon.apart.get(tokens[at]?.lower ?? "") ?? []) {
      const last = secondPart(second, at, reading);
      if (last !== null) found.push({ ...known, from: at, to: last + 1, apart: true });
    }
  }
  return found;
}

/** The particle stands at the end of the clause, so not past the next one. */
function secondPart(second: string, at: number, reading: Reading): number | null {
  const { tokens, end } = reading;
  for (let next = at + 1; next < Math.min(end, at + 30); next++) {
    const token = tokens[next];
    if (!token || token.text === ";" || token.text === ":") return null;
    if (token.lower === second && !isPreposition(next, reading)) return next;
  }
  return null;
}

/** *om* in *kwamen tien mensen om*, not in *om te protesteren*: a particle has no noun phrase after it. */
function isPreposition(at: number, { tokens, end, lexicon }: Reading): boolean {
  const next = tokens[at + 1];
  if (!next || at + 1 >= end || next.kind !== "word") return false;
  return !lexicon.stops.has(next.lower) || lexicon.determiners.has(next.lower);
}
