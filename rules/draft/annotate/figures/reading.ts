import type { Token } from "../../block.ts";
import { clausesOf } from "./clauses.ts";
import { findPredicates, type Predicate } from "./find-predicates.ts";
import type { FigureLexicon } from "./lexicon.ts";

/** A sentence under reading: what is said in it, and the clause of each of its tokens. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly end: number;
  readonly lexicon: FigureLexicon;
  readonly clauses: readonly number[];
  /** In text order. */
  readonly predicates: readonly Predicate[];
  /** The predicates by the token they begin at. */
  readonly predicateAt: ReadonlyMap<number, Predicate>;
  /** The clauses in which a rule, law or definition speaks. */
  readonly definitions: ReadonlySet<number>;
}

export function readSentence(
  tokens: readonly Token[],
  bounds: { from: number; to: number },
  lexicon: FigureLexicon,
): Reading {
  const { from, to: end } = bounds;
  const clauses = clausesOf(tokens, bounds, lexicon);
  const predicates = findPredicates(tokens, bounds, lexicon);
  const definitions = new Set<number>();
  for (let at = from; at < end; at++)
    if (lexicon.exempt.definitions.at(tokens, at, end)) definitions.add(clauses[at - from] ?? 0);
  const predicateAt = new Map(predicates.map((predicate) => [predicate.from, predicate]));
  return { tokens, from, end, lexicon, clauses, predicates, predicateAt, definitions };
}

export function clauseAt(reading: Reading, at: number): number {
  return reading.clauses[at - reading.from] ?? 0;
}

/** The tokens of the sentence alone. */
export function sentenceTokens({ tokens, from, end }: Reading): readonly Token[] {
  return tokens.slice(from, end);
}

/** Farther than this nothing is said of a number; the parts of one predicate may stand as far apart. */
const reach = 30;

/** The predicates that may be said of what stands between two tokens. */
export function predicatesNear({ predicates }: Reading, from: number, to: number): readonly Predicate[] {
  let low = 0;
  let high = predicates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((predicates[middle]?.from ?? 0) < from - 2 * reach) low = middle + 1;
    else high = middle;
  }
  const near: Predicate[] = [];
  for (let at = low; at < predicates.length; at++) {
    const predicate = predicates[at];
    if (!predicate || predicate.from > to + reach) break;
    near.push(predicate);
  }
  return near;
}
