import { formsIn, type Gazetteer, type GazetteerPlace } from "../gazetteer/gazetteer.ts";
import type { HouseEntry, HouseList, SpellingPolicy } from "../house-list.ts";
import { exactKey } from "../spelling-keys.ts";

/** What decides about names before any likeness: the house list, then the gazetteers, a newsroom's own before the one that is shipped. */
export interface Knowledge {
  /** Of the draft, or of the drafts compared. */
  readonly language: string;
  readonly house: HouseList;
  readonly gazetteers: readonly Gazetteer[];
  /** What it takes to put two spellings together: over many drafts, chance meetings of possible ones would swamp the rest. */
  readonly least: "likely" | "possible";
}

/** A place that the house list or a gazetteer has, as one kind of thing. */
export interface KnownPlace {
  /** Equal for equal places. */
  readonly source: HouseEntry | GazetteerPlace;
  /** Best first; the first is preferred. */
  readonly forms: readonly string[];
  readonly by: "house list" | "gazetteer";
  /** Spellings of the house list that are not preferred. */
  readonly others: readonly string[];
  readonly short: readonly string[];
  readonly note: string;
  readonly policy: SpellingPolicy;
  readonly disputed: boolean;
}

/** The places a spelling may stand for: one of the house list, else those of the first gazetteer that knows it. */
export function knownPlaces(spelling: string, knowledge: Knowledge): readonly KnownPlace[] {
  const { language, house, gazetteers } = knowledge;
  const entry = house.entryOf(spelling, language);
  if (entry) return [housePlace(entry)];
  for (const gazetteer of gazetteers) {
    const places = gazetteer.placesNamed(spelling);
    if (places.length > 0)
      return likeliest(
        spelling,
        places.map((place) => knownPlace(place, language)),
      );
  }
  return [];
}

/** A place that has the name as its form in the language is meant rather than one that has it as a short form, or only elsewhere: *Jordan* is the country. */
function likeliest(spelling: string, places: readonly KnownPlace[]): readonly KnownPlace[] {
  const key = exactKey(spelling);
  const having = (names: "forms" | "short") =>
    places.filter((place) => place[names].some((name) => exactKey(name) === key));
  return [having("forms"), having("short"), places].find((some) => some.length > 0) ?? [];
}

function housePlace(source: HouseEntry): KnownPlace {
  const { preferred, variants, note } = source;
  return {
    source,
    forms: [preferred],
    by: "house list",
    others: variants,
    short: [],
    note,
    policy: source,
    disputed: false,
  };
}

function knownPlace(place: GazetteerPlace, language: string): KnownPlace {
  const { short, note, disputed } = place;
  return {
    source: place,
    forms: formsIn(place, language),
    by: "gazetteer",
    others: [],
    short,
    note,
    policy: {},
    disputed,
  };
}
