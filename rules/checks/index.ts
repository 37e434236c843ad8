import type { Check } from "./check.ts";
import { loadedTerm } from "./loaded-term.ts";

/** What Copydesk looks for. To add a rule, write its file and name it here. */
export const checks: readonly Check[] = [loadedTerm];

export function checkNamed(name: string): Check | undefined {
  return checks.find((check) => check.name === name);
}
