import { exactKey } from "../spelling-keys.ts";
import { namesOn, type PlaceLine, placeLines, readPlace } from "./read-places.ts";

export type PlaceKind = "country" | "region" | "city" | "water" | "site";

/** A place of the gazetteer with its names. */
export interface GazetteerPlace {
  readonly id: number;
  readonly kind: PlaceKind;
  /** ISO 3166-1 code of the country it lies in, "" where it lies in several or that is disputed. */
  readonly country: string;
  /** What it is called in texts of a language, best first: `{ en: ["Kyiv"], nl: ["Kiev", "Kyiv"] }`. */
  readonly forms: Readonly<Record<string, readonly string[]>>;
  /** Other spellings, romanizations and former names in any language. */
  readonly others: readonly string[];
  /** Shorter and longer forms that may stand beside any other in one text: *US*, *Gaza Strip*. */
  readonly short: readonly string[];
  /** Why its names matter, where they do. */
  readonly note: string;
  /** Whether the choice of name is a matter of dispute. */
  readonly disputed: boolean;
}

/** The places that one source knows. */
export interface Gazetteer {
  readonly placesNamed: (name: string) => readonly GazetteerPlace[];
  /** Whether a place has this name, or with hyphens for spaces, spaces for hyphens, or neither: *Nieuw Zeeland*, *Nord-Korea*. */
  readonly hasNearly: (name: string) => boolean;
}

/** The gazetteer that texts in the form of `readPlaces` hold. Their names are looked through at once; a place is read when it is first asked for. */
export function createGazetteer(...texts: readonly string[]): Gazetteer {
  const byName = linesByName(texts);
  const places = new Map<PlaceLine, GazetteerPlace>();
  const asked = new Map<string, readonly GazetteerPlace[]>();
  const placeOn = (line: PlaceLine): GazetteerPlace => {
    const place = places.get(line) ?? readPlace(line);
    places.set(line, place);
    return place;
  };
  return {
    placesNamed(name) {
      const key = exactKey(name);
      const lines = byName.get(key);
      if (!lines) return nowhere;
      const known = asked.get(key) ?? lines.map(placeOn);
      asked.set(key, known);
      return known;
    },
    hasNearly(name) {
      const key = exactKey(name);
      if (byName.has(key)) return true;
      const words = key.split(/[\s-]/u);
      return words.length > 1 && joints.some((joint) => byName.has(words.join(joint)));
    },
  };
}

const joints = ["-", " ", ""];
const nowhere: readonly GazetteerPlace[] = [];

function linesByName(texts: readonly string[]): ReadonlyMap<string, readonly PlaceLine[]> {
  const byName = new Map<string, PlaceLine[]>();
  for (const line of placeLines(...texts))
    for (const name of namesOn(line.text)) {
      const key = exactKey(name);
      const known = byName.get(key);
      if (!known) byName.set(key, [line]);
      else if (!known.includes(line)) known.push(line);
    }
  return byName;
}

/** What a place is called in a text of the language, best first; English where the gazetteer has nothing else. */
export function formsIn(place: GazetteerPlace, language: string): readonly string[] {
  return place.forms[language.toLowerCase().split("-")[0] ?? ""] ?? place.forms.en ?? [];
}
