import { type Comparison, compareSpellings } from "./compare-spellings.ts";
import { isDerivedFrom } from "./derived-form.ts";
import { formsIn, type GazetteerPlace } from "./gazetteer/gazetteer.ts";
import { shippedGazetteer } from "./gazetteer/shipped-gazetteer.ts";
import { exactKey } from "./spelling-keys.ts";

/** What decides about two names of places, and why. */
export interface PlaceComparison extends Comparison {
  /** The place that the gazetteer has both names for, as it is called in the language; null where the letters decide. */
  readonly place: string | null;
}

/**
 * Compares two names of places: what the gazetteer knows of both decides, else how alike they are as romanizations of one name. `language` is the BCP 47 tag of the
 * readers they are written for; without it, readers of any of the languages of news.
 */
export function comparePlaceNames(nameA: string, nameB: string, language = ""): PlaceComparison {
  const letters = compareSpellings(nameA, nameB, language);
  const { placesNamed } = shippedGazetteer();
  const [a, b] = [placesNamed(nameA), placesNamed(nameB)];
  const [both] = a.filter((place) => b.includes(place));
  if (both) return { ...letters, score: 1, same: true, veto: null, place: nameOf(both, language) };
  if (a.length > 0 && b.length > 0) return { ...letters, ...apart(letters), veto: "two-places" };
  if (exactKey(nameA) !== exactKey(nameB) && isDerivedFrom(nameA, nameB, language))
    return { ...letters, ...apart(letters), veto: "derived-form" };
  return { ...letters, place: null };
}

function apart({ score }: Comparison): Pick<PlaceComparison, "score" | "same" | "place"> {
  return { score: score / 10, same: false, place: null };
}

function nameOf(place: GazetteerPlace, language: string): string {
  return formsIn(place, language)[0] ?? "";
}
