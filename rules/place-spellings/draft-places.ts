import type { Draft } from "../draft/draft.ts";
import type { HouseStyle } from "../house-style/house-style.ts";
import { shippedGazetteer } from "../places/gazetteer/shipped-gazetteer.ts";
import type { Knowledge } from "../places/grouping/known-places.ts";
import type { PlaceGroup, Spelling } from "../places/grouping/spelling.ts";
import { houseListOf } from "../places/house-list.ts";
import { exactKey } from "../places/spelling-keys.ts";
import { groupsOf } from "./groups-of.ts";
import { type PlaceMention, placeMentions } from "./place-mentions.ts";
import { speaksForItself, variedNames } from "./speaks-for-itself.ts";

/** What of a house style decides about places. */
export type PlaceStyle = Pick<HouseStyle, "places" | "distinct" | "gazetteer">;

/** A place of a draft with its spellings and where each stands. */
export interface DraftPlace extends PlaceGroup {
  /** The mentions of a spelling of the group, in text order. */
  readonly mentionsOf: (spelling: Spelling) => readonly PlaceMention[];
}

/** The places of a draft, grouped by what the house style and the gazetteer say, and by likeness. */
export function draftPlaces(draft: Draft, style: PlaceStyle): readonly DraftPlace[] {
  const knowledge = knowledgeFor(draft.language, style);
  const byKey = mentionsByKey(placeMentions(draft, knowledge.house));
  const groups = groupsOf([...byKey.values()].map(spellingOf), knowledge);
  const wholes = { named: byKey, varied: variedNames(groups) };
  return groups.map((group) => {
    const { preferred, preferredBy, note, disputed, policy, spellings, variants } = group;
    const mentionsOf = (spelling: Spelling) =>
      (byKey.get(exactKey(spelling.text)) ?? []).filter((mention) => speaksForItself(mention, group, wholes));
    return { preferred, preferredBy, note, disputed, policy, spellings, variants, mentionsOf };
  });
}

/** A spelling that stands as a whole name somewhere is looked at there alone: *Kiev*, and not *Dynamo Kiev*. In the order in which they first stand so. */
function mentionsByKey(mentions: readonly PlaceMention[]): ReadonlyMap<string, readonly PlaceMention[]> {
  const byKey = new Map<string, PlaceMention[]>();
  for (const mention of mentions) {
    const key = exactKey(mention.text);
    const known = byKey.get(key);
    if (known?.[0]?.isPart === mention.isPart) known.push(mention);
    else if (!known || !mention.isPart) {
      byKey.delete(key);
      byKey.set(key, [mention]);
    }
  }
  return byKey;
}

export function knowledgeFor(language: string, style: PlaceStyle): Knowledge {
  return {
    language,
    house: houseListOf(style.places, style.distinct),
    gazetteers: [...(style.gazetteer ? [style.gazetteer] : []), shippedGazetteer()],
    least: "possible",
  };
}

/** How the mentions of one spelling use it. `first` is the offset of the first. */
export function spellingOf(mentions: readonly PlaceMention[]): Spelling {
  let [cued, quoted, doubtful] = [0, 0, 0];
  let isPart = true;
  for (const mention of mentions) {
    if (mention.cued) cued++;
    if (mention.quoted) quoted++;
    if (mention.doubtful) doubtful++;
    isPart &&= mention.isPart;
  }
  return {
    text: mostFrequent(mentions, "text"),
    language: mostFrequent(mentions, "language"),
    mentions: mentions.length,
    cued,
    quoted,
    doubtful,
    first: mentions[0]?.start ?? 0,
    isPart,
  };
}

function mostFrequent(mentions: readonly PlaceMention[], of: "text" | "language"): string {
  const first = mentions[0]?.[of] ?? "";
  // Nearly always all are alike.
  if (mentions.every((mention) => mention[of] === first)) return first;
  const counts = new Map<string, number>();
  for (const { [of]: value } of mentions) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), ["", 0] as const)[0];
}
