import type { Token } from "../../block.ts";
import type { FigureLexicon } from "./lexicon.ts";

/** The number of the clause that each token of a sentence stands in, from 0; semicolons, colons, dashes and clause openers begin a new one. */
export function clausesOf(
  tokens: readonly Token[],
  bounds: { from: number; to: number },
  lexicon: FigureLexicon,
): readonly number[] {
  const clauses: number[] = [];
  let clause = 0;
  for (let at = bounds.from; at < bounds.to; at++) {
    const token = tokens[at];
    if (!token) break;
    if ((token.kind !== "word" && /^[;:–—]$/u.test(token.text)) || lexicon.clauseOpeners.at(tokens, at, bounds.to))
      clause++;
    clauses.push(clause);
  }
  return clauses;
}
