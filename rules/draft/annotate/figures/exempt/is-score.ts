import type { Candidate } from "../candidate.ts";
import { readAmount } from "../numerals/read-amount.ts";
import type { Reading } from "../reading.ts";

/** *70 to 20*, *3-1*: the greater number first, and nothing counted. */
export function isScore({ expression, counted }: Candidate, { tokens, lexicon, end }: Reading): boolean {
  if (expression.unit !== "none" || !counted.bare || expression.vague) return false;
  const middle = tokens[expression.to]?.lower ?? "";
  if (!lexicon.rangeMiddles.has(middle) && !/^[-–]$/u.test(middle)) return false;
  const second = readAmount(expression.to + 1, expression.to + 1, { tokens, lexicon, end });
  return (
    second !== null &&
    second.unit === "none" &&
    second.value.max <= expression.unhedged.min &&
    !lexicon.changes.has(tokens[expression.from - 1]?.lower ?? "")
  );
}
