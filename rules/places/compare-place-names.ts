import { type Comparison, compareSpellings } from "./compare-spellings.ts";
import type { GazetteerPlace } from "./gazetteer/gazetteer.ts";
import { shippedGazetteer } from "./gazetteer/shipped-gazetteer.ts";

/** Compares two names of places: what the gazetteer knows of both decides, else how alike they are as romanizations of one name in any of the languages of news. */
export function comparePlaceNames(nameA: string, nameB: string): Comparison {
  const comparison = compareSpellings(nameA, nameB);
  const { placesNamed } = shippedGazetteer();
  const [a, b] = [placesNamed(nameA), placesNamed(nameB)];
  if (a.length === 0 || b.length === 0) return comparison;
  if (shared(a, b)) return { ...comparison, score: 1, same: true, veto: null };
  return { ...comparison, score: comparison.score / 10, same: false, veto: "two-places" };
}

function shared(a: readonly GazetteerPlace[], b: readonly GazetteerPlace[]): boolean {
  return a.some((place) => b.includes(place));
}
