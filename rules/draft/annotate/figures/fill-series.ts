import type { Candidate } from "./candidate.ts";
import type { Reading } from "./reading.ts";

/** In a series of counts behind names the noun stands once: *Aleppo (132 cases of arson), Homs (85), Idlib (27)*. Gives it to those that leave it out. */
export function fillSeries(
  candidates: readonly Candidate[],
  { tokens }: Pick<Reading, "tokens">,
): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  const filled: Candidate[] = [];
  for (const candidate of candidates) {
    const before = filled.at(-1);
    const goesOn = before !== undefined && isBracketed(candidate, tokens) && isNextOf(before, candidate, tokens);
    filled.push(
      goesOn && candidate.counted.bare
        ? { ...candidate, counted: { ...before.counted, to: candidate.counted.to, elided: true } }
        : candidate,
    );
  }
  return filled;
}

function isBracketed({ expression, counted }: Candidate, tokens: Reading["tokens"]): boolean {
  return tokens[expression.from - 1]?.text === "(" && tokens[counted.to]?.text === ")";
}

/** Only the rest of a bracket, a comma or conjunction and a name stand between the two, and the first counts something. */
function isNextOf(first: Candidate, second: Candidate, tokens: Reading["tokens"]): boolean {
  if (first.counted.bare || first.counted.kind === "never") return false;
  const between = tokens.slice(first.counted.to, second.expression.from - 1);
  const close = between.findIndex(({ text }) => text === ")");
  const names = between.slice(close + 1);
  return (
    close >= 0 &&
    names.length > 1 &&
    names.length <= 7 &&
    names.slice(1).every(({ word }) => word.capital || word.small) &&
    names.at(-1)?.word.capital === true
  );
}
