import type { Check } from "./check.ts";
import { inconsistentPlaceName } from "./inconsistent-place-name.ts";
import { loadedTerm } from "./loaded-term.ts";
import { unusedSuppression } from "./unused-suppression.ts";

/** What Copydesk looks for. To add a rule, write its file and name it here. */
export const checks: readonly Check[] = [inconsistentPlaceName, loadedTerm, unusedSuppression];

export function checkNamed(name: string): Check | undefined {
  return checks.find((check) => check.name === name);
}
