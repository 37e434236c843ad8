import { formsIn, type Gazetteer, type GazetteerPlace } from "../gazetteer/gazetteer.ts";
import type { HouseEntry, HouseList } from "../house-list.ts";

/** What decides about names before any likeness: the house list, then the gazetteers, a newsroom's own before the one that is shipped. */
export interface Knowledge {
  /** Of the draft, or of the drafts compared. */
  readonly language: string;
  readonly house: HouseList;
  readonly gazetteers: readonly Gazetteer[];
}

/** A place that the house list or a gazetteer has, as one kind of thing. */
export interface KnownPlace {
  /** Equal for equal places. */
  readonly source: HouseEntry | GazetteerPlace;
  /** Best first; the first is preferred. */
  readonly forms: readonly string[];
  readonly by: "house list" | "gazetteer";
  readonly short: readonly string[];
  readonly note: string;
  readonly disputed: boolean;
}

/** The places a spelling may stand for: one of the house list, else those of the first gazetteer that knows it. */
export function knownPlaces(spelling: string, knowledge: Knowledge): readonly KnownPlace[] {
  const { language, house, gazetteers } = knowledge;
  const entry = house.entryOf(spelling, language);
  if (entry)
    return [
      { source: entry, forms: [entry.preferred], by: "house list", short: [], note: entry.note, disputed: false },
    ];
  for (const gazetteer of gazetteers) {
    const places = gazetteer.placesNamed(spelling);
    if (places.length > 0) return places.map((place) => knownPlace(place, language));
  }
  return [];
}

function knownPlace(place: GazetteerPlace, language: string): KnownPlace {
  const { short, note, disputed } = place;
  return { source: place, forms: formsIn(place, language), by: "gazetteer", short, note, disputed };
}
