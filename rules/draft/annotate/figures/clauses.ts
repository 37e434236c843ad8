import type { Reading } from "./reading.ts";
import { clauseMarks, openers } from "./sentence-openers.ts";

/** The number of the clause that each token of a sentence stands in, from 0; semicolons, colons, dashes and clause openers begin a new one. */
export function clausesOf({ tokens, from, end, lexicon, openings }: Reading): readonly number[] {
  const clauses: number[] = [];
  let clause = 0;
  for (const at of openings.of(openers.clause)) {
    const isMark = tokens[at]?.kind !== "word" && clauseMarks.has(tokens[at]?.text ?? "");
    if (!isMark && !lexicon.clauseOpeners.at(tokens, at, end)) continue;
    while (from + clauses.length < at) clauses.push(clause);
    clause++;
  }
  while (from + clauses.length < end) clauses.push(clause);
  return clauses;
}
