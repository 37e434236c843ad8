import type { Candidate } from "../candidate.ts";
import type { Reading } from "../reading.ts";

/** The time of day. */
export function isClock({ expression }: Candidate, { tokens, lexicon, from, end }: Reading): boolean {
  const { number, unit } = expression;
  if (unit !== "none") return false;
  const [before, after] = [tokens[number.from - 1], tokens[number.to]];
  const [first, second] = [tokens[number.from], tokens[number.to + 1]];
  if (after?.text === ":" && !after.spaced && second && !second.spaced && second.word.digit) return true;
  if (before?.text === ":" && number.from > from && first && !first.spaced) return true;
  // **16.40** Het dodental: the time of an entry in a live blog.
  const isEntry = number.from === 0 && (after?.word.capital || /^[-–—|]$/u.test(after?.text ?? ""));
  if (isEntry && /^(?:[01]?\d|2[0-3])[.:h][0-5]\d$/u.test(first?.text ?? "")) return true;
  return lexicon.exempt.clock.at(tokens, number.to, end) !== null;
}
