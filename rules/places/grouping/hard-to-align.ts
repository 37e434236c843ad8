import { canBeAligned } from "../romanization/align-names.ts";
import { foldName } from "../romanization/fold-name.ts";

/**
 * Whether two names with a key in common, and more than a slip apart, cost so much to read as one that no model takes them for one place. Of 57,000 pairs that it does take for one, made by
 * readers of five languages from GeoNames and annotated news, the dearest costs 0.23 a letter; three in four of those that drafts bring together cost more than this.
 */
export function areHardToAlign(nameA: string, nameB: string): boolean {
  const a = foldName(nameA).letters;
  const b = foldName(nameB).letters;
  return !canBeAligned(a, b, mostPerLetter * Math.max(a.length, b.length));
}

const mostPerLetter = 0.25;
