import type { Candidate } from "./candidate.ts";
import type { Reading } from "./reading.ts";

/** A conversion in brackets belongs to the figure before it: *US$8,000 (€7,000)*, *21 hectares (52 acres)*. One figure comes of both. */
export function joinConversions(
  candidates: readonly Candidate[],
  reading: Pick<Reading, "tokens" | "end">,
): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const before = joined.at(-1);
    const to = before && conversionEnd(before, candidate, reading);
    if (before && to) joined[joined.length - 1] = { ...before, counted: { ...before.counted, to } };
    else joined.push(candidate);
  }
  return joined;
}

function conversionEnd(
  first: Candidate,
  second: Candidate,
  { tokens, end }: Pick<Reading, "tokens" | "end">,
): number | null {
  const alike =
    (first.expression.unit === "money" && second.expression.unit === "money") ||
    (first.counted.kind === "measure" && second.counted.kind === "measure") ||
    second.expression.unit === "share";
  const open = first.counted.to;
  if (!alike || tokens[open]?.text !== "(" || second.expression.from - open > 2) return null;
  for (let at = second.counted.to; at < Math.min(end, second.counted.to + 12); at++)
    if (tokens[at]?.text === ")") return at + 1;
  return null;
}
