import { canBeAligned } from "../romanization/align-names.ts";
import { foldName } from "../romanization/fold-name.ts";

/**
 * Whether two names with a key in common, and more than a slip or words left out apart, cost so much to read as one that the model never takes them for one place.
 * Of 7,200 pairs from GeoNames and annotated news that it takes for one for readers of any of five languages, the dearest costs 0.173 a letter; of those that
 * drafts bring together nine in ten cost more than is allowed here.
 */
export function areHardToAlign(nameA: string, nameB: string): boolean {
  const a = foldName(nameA).letters;
  const b = foldName(nameB).letters;
  return !canBeAligned(a, b, mostPerLetter * Math.max(a.length, b.length));
}

const mostPerLetter = 0.19;
