import type { Draft } from "../draft/draft.ts";
import { groupSpellings } from "../places/grouping/group-spellings.ts";
import type { PlaceGroup, Spelling, Variant } from "../places/grouping/spelling.ts";
import { exactKey } from "../places/spelling-keys.ts";
import { knowledgeFor, type PlaceStyle } from "./draft-places.ts";
import { type DraftRecord, recordOf } from "./draft-record.ts";
import { createTally, type Tally } from "./tally.ts";

/** A mention of a place in one of the drafts of a workspace. Spans count from the start of its draft. */
export interface IndexedMention {
  /** The path or URI that its draft was entered under. */
  readonly path: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

/** A place with what the drafts of one language call it. */
export interface IndexedPlace extends PlaceGroup {
  readonly language: string;
}

/** A spelling that deviates from what the rest of the workspace writes. */
export interface Deviation {
  readonly place: IndexedPlace;
  readonly variant: Variant;
}

/**
 * The place names of all drafts of a workspace. Entering a draft costs its own mentions; `regroup` compares the spellings of all drafts anew, which takes
 * near-linear time in their number and is for a quiet moment. Until then `placeOf` and `deviationOf` answer by the last grouping, with mentions up to date.
 */
export interface PlaceIndex {
  /** Enters a draft or what was kept of one (`recordOf`), instead of what was known under that path. */
  readonly update: (path: string, draft: Draft | DraftRecord) => void;
  readonly remove: (path: string) => void;
  readonly rename: (from: string, to: string) => void;
  readonly paths: () => readonly string[];
  readonly has: (path: string) => boolean;
  /** Whether the drafts have changed since the last grouping in a way that can change it. */
  readonly isStale: () => boolean;
  readonly regroup: () => void;
  /** The places of the drafts of a language, or of all; those with most mentions first. */
  readonly places: (language?: string) => readonly IndexedPlace[];
  /** The place that a spelling stands for in drafts of a language. */
  readonly placeOf: (spelling: string, language: string) => IndexedPlace | undefined;
  /** How a spelling deviates from its place's preferred form, where another draft than `path` has that form or a list prescribes it. */
  readonly deviationOf: (spelling: string, language: string, path: string) => Deviation | undefined;
  /** Where a spelling stands, in all drafts of the language. */
  readonly mentionsOf: (spelling: string, language: string) => readonly IndexedMention[];
  /** Where any spelling of the place stands. */
  readonly references: (place: IndexedPlace) => readonly IndexedMention[];
}

/** An empty index. `style` is the house style of the workspace; per-folder overrides do not count across drafts. */
export function createPlaceIndex(style: PlaceStyle): PlaceIndex {
  const records = new Map<string, DraftRecord>();
  const tallies = new Map<string, Tally>();
  const grouped = new Map<string, Grouping>();

  const tallyOf = (language: string): Tally => {
    const tally = tallies.get(primary(language)) ?? createTally();
    tallies.set(primary(language), tally);
    return tally;
  };
  const remove = (path: string) => {
    const record = records.get(path);
    if (!record) return;
    records.delete(path);
    tallyOf(record.language).remove(path, record);
  };
  const update = (path: string, draft: Draft | DraftRecord) => {
    remove(path);
    const record = "blocks" in draft ? recordOf(draft, style) : draft;
    records.set(path, record);
    tallyOf(record.language).add(path, record);
  };
  const regroup = () => {
    for (const [language, tally] of tallies) {
      if (grouped.has(language) && !tally.isChanged()) continue;
      grouped.set(
        language,
        groupingOf(groupSpellings(tally.spellings(), { ...knowledgeFor(language, style), least: "likely" }), language),
      );
      tally.settle();
    }
  };
  const placeOf = (spelling: string, language: string) => grouped.get(primary(language))?.byKey.get(exactKey(spelling));
  const mentionsOf = (spelling: string, language: string) =>
    tallyOf(language)
      .pathsOf(spelling)
      .flatMap((path) => mentionsIn(path, records.get(path), exactKey(spelling)));
  return {
    update,
    remove,
    rename: (from, to) => {
      const record = records.get(from);
      remove(from);
      if (record) update(to, record);
    },
    paths: () => [...records.keys()],
    has: (path) => records.has(path),
    isStale: () => [...tallies].some(([language, tally]) => tally.isChanged() || !grouped.has(language)),
    regroup,
    places: (language) =>
      [...grouped.values()]
        .flatMap(({ places }) => places)
        .filter((place) => !language || place.language === primary(language)),
    placeOf,
    deviationOf: (spelling, language, path) => {
      const place = placeOf(spelling, language);
      const variant = place?.variants.find((other) => exactKey(other.spelling.text) === exactKey(spelling));
      if (!place || !variant) return undefined;
      const isElsewhere = tallyOf(language)
        .pathsOf(place.preferred)
        .some((other) => other !== path);
      return isElsewhere || place.preferredBy === "house list" ? { place, variant } : undefined;
    },
    mentionsOf,
    references: (place) => place.spellings.flatMap(({ text }) => mentionsOf(text, place.language)),
  };
}

interface Grouping {
  readonly places: readonly IndexedPlace[];
  readonly byKey: ReadonlyMap<string, IndexedPlace>;
}

function groupingOf(groups: readonly PlaceGroup[], language: string): Grouping {
  const places = groups.map((group) => ({ ...group, language })).sort((a, b) => weightOf(b) - weightOf(a));
  const byKey = new Map<string, IndexedPlace>();
  for (const place of places) for (const { text } of place.spellings) byKey.set(exactKey(text), place);
  return { places, byKey };
}

function weightOf({ spellings }: { readonly spellings: readonly Spelling[] }): number {
  return spellings.reduce((sum, { mentions }) => sum + mentions, 0);
}

function mentionsIn(path: string, record: DraftRecord | undefined, key: string): readonly IndexedMention[] {
  return (record?.mentions ?? [])
    .filter(({ text }) => exactKey(text) === key)
    .map(({ text, start, end, quoted }) => ({ path, text, start, end, quoted }));
}

function primary(language: string): string {
  return language.toLowerCase().split("-")[0] ?? language;
}
