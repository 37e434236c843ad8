import type { Exactness, SpellingPolicy } from "../../places/house-list.ts";
import type { HousePlace } from "../house-style.ts";
import { problemIn, type StyleProblem } from "../problem.ts";
import { type Entry, isRecord, lineOf, textOf, textsOf } from "./list.ts";

/** The places of a house list from entries that keep to the schema. */
export function housePlaces(entries: readonly Entry<unknown>[]): readonly Entry<HousePlace>[] {
  return entries.flatMap((entry) => {
    const row = entry.value;
    if (!isRecord(row)) return [];
    const place = {
      preferred: textOf(row.preferred),
      variants: textsOf(row.variants),
      languages: textsOf(row.languages),
      note: textOf(row.note),
      ...spellingPolicy(row),
    };
    return [{ ...entry, value: place }];
  });
}

/** What a place, or the configuration for all of them, says of case and diacritics. */
export function spellingPolicy(said: unknown): SpellingPolicy {
  if (!isRecord(said)) return {};
  return {
    ...(isExactness(said.case) ? { case: said.case } : {}),
    ...(isExactness(said.diacritics) ? { diacritics: said.diacritics } : {}),
  };
}

function isExactness(value: unknown): value is Exactness {
  return value === "exact" || value === "any";
}

/** What a list of places says twice, and a spelling that stands under two places of one language. */
export function* contradictionsIn(places: readonly Entry<HousePlace>[]): Generator<StyleProblem> {
  const seen = new Map<string, Entry<HousePlace>[]>();
  for (const entry of places) {
    for (const name of new Set(
      [entry.value.preferred, ...entry.value.variants].map((spelling) => spelling.normalize("NFC")),
    )) {
      const others = seen.get(name) ?? [];
      const other = others.find((one) => shareLanguage(one.value, entry.value));
      if (other && other.value.preferred === entry.value.preferred) {
        if (name === entry.value.preferred)
          yield problemIn(entry.file, entry, "duplicate-place", { name, line: lineOf(other) });
      } else if (other) {
        const values = { name, first: other.value.preferred, second: entry.value.preferred, line: lineOf(other) };
        yield problemIn(entry.file, entry, "two-places", values);
      }
      seen.set(name, [...others, entry]);
    }
  }
}

/** Names that are listed as different places and as spellings of one. */
export function* falselyDistinct(
  distinct: readonly Entry<readonly string[]>[],
  places: readonly Entry<HousePlace>[],
): Generator<StyleProblem> {
  for (const entry of distinct) {
    for (const { value: place } of places) {
      const [first, second] = entry.value.filter((name) => name === place.preferred || place.variants.includes(name));
      if (first !== undefined && second !== undefined)
        yield problemIn(entry.file, entry, "distinct-and-same", { first, second, place: place.preferred });
    }
  }
}

function shareLanguage(a: HousePlace, b: HousePlace): boolean {
  return a.languages.length === 0 || b.languages.length === 0 || a.languages.some((tag) => b.languages.includes(tag));
}
