import { exactKey } from "./spelling-keys.ts";

/** A place as a newsroom spells it: an entry of `places` in the configuration. */
export interface HouseEntry {
  readonly preferred: string;
  readonly variants: readonly string[];
  /** Languages it holds for; none means all. */
  readonly languages: readonly string[];
  readonly note: string;
}

/** A newsroom's places, made ready for look-ups. */
export interface HouseList {
  /** The entry that has this spelling, preferred or variant, for a text in this language. */
  readonly entryOf: (spelling: string, language: string) => HouseEntry | undefined;
  /** Whether the house says that these are two places. */
  readonly areDistinct: (a: string, b: string) => boolean;
  /** Every spelling of every entry, for finding them in running text. */
  readonly spellings: readonly string[];
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
  const bySpelling = new Map<string, HouseEntry[]>();
  for (const entry of places)
    for (const spelling of [entry.preferred, ...entry.variants]) {
      const key = exactKey(spelling);
      const entries = bySpelling.get(key);
      if (entries) entries.push(entry);
      else bySpelling.set(key, [entry]);
    }
  const apart = new Map<string, number[]>();
  distinct.forEach((group, i) => {
    for (const name of group) apart.set(exactKey(name), [...(apart.get(exactKey(name)) ?? []), i]);
  });
  return {
    entryOf: (spelling, language) => bySpelling.get(exactKey(spelling))?.find((entry) => holdsFor(entry, language)),
    areDistinct: (a, b) =>
      exactKey(a) !== exactKey(b) && (apart.get(exactKey(a)) ?? []).some((i) => apart.get(exactKey(b))?.includes(i)),
    spellings: places.flatMap(({ preferred, variants }) => [preferred, ...variants]),
  };
}

function holdsFor(entry: HouseEntry, language: string): boolean {
  const primary = language.toLowerCase().split("-")[0];
  return entry.languages.length === 0 || entry.languages.some((tag) => tag.toLowerCase().split("-")[0] === primary);
}
