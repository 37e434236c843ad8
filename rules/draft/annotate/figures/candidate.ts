import type { Token } from "../../block.ts";
import type { Predicate } from "./find-predicates.ts";
import type { FigureLexicon } from "./lexicon.ts";
import type { NumberExpression } from "./number-expressions.ts";
import type { Counted } from "./read-counted.ts";

/** A number of a sentence with what it counts, before it is decided whether it states anything. */
export interface Candidate {
  readonly expression: NumberExpression;
  readonly counted: Counted;
}

/** A sentence under reading: its candidates in text order, its predicates, and the clause of each of its tokens. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly end: number;
  readonly lexicon: FigureLexicon;
  readonly clauses: readonly number[];
  readonly predicates: readonly Predicate[];
}

export function clauseAt(reading: Reading, at: number): number {
  return reading.clauses[at - reading.from] ?? 0;
}

/** The number without its hedges is below ten, and no vague magnitude: description where nothing happened to those counted. */
export function isSmall({ expression }: Candidate): boolean {
  return !expression.vague && expression.unhedged.min < 10 && expression.unit === "none";
}

/** Two candidates with nothing but commas, conjunctions and brackets between them: *three killed, four hurt*; *30 women, 10 men*. */
export function areCoordinated(first: Candidate, second: Candidate, { tokens, lexicon }: Reading): boolean {
  let at = first.counted.to;
  while (at < second.expression.from) {
    const joined =
      lexicon.coordinators.at(tokens, at, second.expression.from) ??
      lexicon.subsets.at(tokens, at, second.expression.from);
    if (joined) at = joined.to;
    else if (/^[,()&/]$/u.test(tokens[at]?.text ?? "")) at++;
    else return false;
  }
  return second.expression.from - first.counted.to <= 5;
}
