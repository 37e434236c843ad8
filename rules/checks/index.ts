import type { Check } from "./check.ts";
import { conflictingFigures } from "./conflicting-figures.ts";
import { inconsistentPlaceName } from "./inconsistent-place-name.ts";
import { loadedTerm } from "./loaded-term.ts";
import { mismatchedQuoteMarks } from "./mismatched-quote-marks.ts";
import { unattributedQuote } from "./unattributed-quote.ts";
import { unsourcedFigure } from "./unsourced-figure.ts";
import { unusedSuppression } from "./unused-suppression.ts";
import { vagueSource } from "./vague-source.ts";

/** What Copydesk looks for. To add a rule, write its file and name it here. */
export const checks: readonly Check[] = [
  unsourcedFigure,
  unattributedQuote,
  inconsistentPlaceName,
  conflictingFigures,
  mismatchedQuoteMarks,
  vagueSource,
  loadedTerm,
  unusedSuppression,
];

export function checkNamed(name: string): Check | undefined {
  return checks.find((check) => check.name === name);
}
