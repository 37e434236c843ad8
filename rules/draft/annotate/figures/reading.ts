import type { Token } from "../../block.ts";
import { clausesOf } from "./clauses.ts";
import type { FigureLexicon } from "./lexicon/lexicon.ts";
import type { Reach } from "./numerals/numeral.ts";
import { findPredicates, type Predicate } from "./predicates/find-predicates.ts";
import { Openings, openers } from "./sentence-openers.ts";

/** A sentence under reading: what is said in it, and the clause of each of its tokens. Each is found when it is first asked for: most numbers are dates, and ask for nothing. */
export class Reading implements Reach {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly end: number;
  readonly lexicon: FigureLexicon;
  #openings: Openings | null = null;
  #clauses: readonly number[] | null = null;
  #predicates: readonly Predicate[] | null = null;
  #definitions: ReadonlySet<number> | null = null;

  constructor(tokens: readonly Token[], { from, to }: { from: number; to: number }, lexicon: FigureLexicon) {
    this.tokens = tokens;
    this.from = from;
    this.end = to;
    this.lexicon = lexicon;
  }

  get openings(): Openings {
    this.#openings ??= new Openings(this);
    return this.#openings;
  }

  get clauses(): readonly number[] {
    this.#clauses ??= clausesOf(this);
    return this.#clauses;
  }

  /** In text order. */
  get predicates(): readonly Predicate[] {
    this.#predicates ??= findPredicates(this);
    return this.#predicates;
  }

  /** The clauses in which a rule, law or definition speaks. */
  get definitions(): ReadonlySet<number> {
    this.#definitions ??= new Set(
      this.openings
        .of(openers.definition)
        .filter((at) => this.lexicon.exempt.definitions.at(this.tokens, at, this.end))
        .map((at) => clauseAt(this, at)),
    );
    return this.#definitions;
  }
}

export function clauseAt(reading: Reading, at: number): number {
  return reading.clauses[at - reading.from] ?? 0;
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
