import { exactKey } from "../spelling-keys.ts";

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
}

export function createGazetteer(places: Iterable<GazetteerPlace>): Gazetteer {
  const byName = new Map<string, GazetteerPlace[]>();
  for (const place of places)
    for (const key of new Set([...Object.values(place.forms).flat(), ...place.others, ...place.short].map(exactKey))) {
      const known = byName.get(key);
      if (known) known.push(place);
      else byName.set(key, [place]);
    }
  return { placesNamed: (name) => byName.get(exactKey(name)) ?? [] };
}

/** What a place is called in a text of the language, best first; English where the gazetteer has nothing else. */
export function formsIn(place: GazetteerPlace, language: string): readonly string[] {
  return place.forms[language.toLowerCase().split("-")[0] ?? ""] ?? place.forms.en ?? [];
}
