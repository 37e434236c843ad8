import { exactKey, unmarkedKey } from "./spelling-keys.ts";

/** Whether a spelling must have the very capitals or diacritics of the house form. */
export type Exactness = "exact" | "any";

/**
 * How exactly a place must be spelled. Where nothing is said, case never matters, and a difference in diacritics alone is only worth a look where a draft has both.
 */
export interface SpellingPolicy {
  readonly case?: Exactness;
  readonly diacritics?: Exactness;
}

/** A place as a newsroom spells it: an entry of `places` in the configuration. */
export interface HouseEntry extends SpellingPolicy {
  readonly preferred: string;
  readonly variants: readonly string[];
  /** Languages it holds for; none means all. */
  readonly languages: readonly string[];
  readonly note: string;
}

/** A newsroom's places, made ready for look-ups. */
export interface HouseList {
  /** The entry that has this spelling, preferred or variant, for a text in this language; one that has it with other diacritics where none has it so. */
  readonly entryOf: (spelling: string, language: string) => HouseEntry | undefined;
  /** Whether the house says that these are two places. */
  readonly areDistinct: (a: string, b: string) => boolean;
  readonly entries: readonly HouseEntry[];
}

const lists = new WeakMap<readonly HouseEntry[], { distinct: readonly (readonly string[])[]; list: HouseList }>();

/** Compiles the lists of a house style; the same lists are compiled once. */
export function houseListOf(places: readonly HouseEntry[], distinct: readonly (readonly string[])[]): HouseList {
  const known = lists.get(places);
  if (known && known.distinct === distinct) return known.list;
  const list = compile(places, distinct);
  lists.set(places, { distinct, list });
  return list;
}

function compile(places: readonly HouseEntry[], distinct: readonly (readonly string[])[]): HouseList {
  if (places.length + distinct.length === 0)
    return { entryOf: () => undefined, areDistinct: () => false, entries: places };
  const bySpelling = entriesBy(places, exactKey);
  const byLetters = entriesBy(places, unmarkedKey);
  const apart = new Map<string, number[]>();
  distinct.forEach((group, i) => {
    for (const name of group) apart.set(exactKey(name), [...(apart.get(exactKey(name)) ?? []), i]);
  });
  return {
    entryOf: (spelling, language) =>
      (bySpelling.get(exactKey(spelling)) ?? byLetters.get(unmarkedKey(spelling)))?.find((entry) =>
        holdsFor(entry, language),
      ),
    areDistinct: (a, b) =>
      exactKey(a) !== exactKey(b) && (apart.get(exactKey(a)) ?? []).some((i) => apart.get(exactKey(b))?.includes(i)),
    entries: places,
  };
}

function entriesBy(
  places: readonly HouseEntry[],
  keyOf: (spelling: string) => string,
): ReadonlyMap<string, readonly HouseEntry[]> {
  const entries = new Map<string, HouseEntry[]>();
  for (const entry of places)
    for (const spelling of [entry.preferred, ...entry.variants]) {
      const known = entries.get(keyOf(spelling));
      if (!known) entries.set(keyOf(spelling), [entry]);
      else if (!known.includes(entry)) known.push(entry);
    }
  return entries;
}

function holdsFor(entry: HouseEntry, language: string): boolean {
  const primary = language.toLowerCase().split("-")[0];
  return entry.languages.length === 0 || entry.languages.some((tag) => tag.toLowerCase().split("-")[0] === primary);
}
