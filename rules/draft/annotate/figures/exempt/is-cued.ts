import type { Candidate } from "../candidate.ts";
import { clauseAt, type Reading } from "../reading.ts";

/** Words before it that make it a capacity or a charge, or a definition in its clause. */
export function isCued({ expression }: Candidate, reading: Reading): boolean {
  const { tokens, lexicon, from } = reading;
  const { capacities, charges } = lexicon.exempt;
  for (let to = expression.from; to > Math.max(from, expression.from - 3); to--) {
    // Another number, or a mark, takes the cue to itself.
    if (to < expression.from && tokens[to]?.kind !== "word") break;
    if (capacities.before(tokens, to, from) || charges.before(tokens, to, from)) return true;
  }
  return reading.definitions.has(clauseAt(reading, expression.from));
}
