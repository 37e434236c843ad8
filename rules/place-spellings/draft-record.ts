import type { Draft } from "../draft/draft.ts";
import { houseListOf } from "../places/house-list.ts";
import type { PlaceStyle } from "./draft-places.ts";
import { type PlaceMention, placeMentions } from "./place-mentions.ts";

/** What an index keeps of a draft: plain data, small enough for thousands, fit to be stored. */
export interface DraftRecord {
  /** BCP 47 tag of the draft; spellings are compared within one language. */
  readonly language: string;
  readonly mentions: readonly PlaceMention[];
}

/** The mentions of a draft that count across drafts: whole names, in its own language, that are surely names. */
export function recordOf(draft: Draft, style: PlaceStyle): DraftRecord {
  const { language } = draft;
  const mentions = placeMentions(draft, houseListOf(style.places, style.distinct));
  return { language, mentions: mentions.filter((mention) => !mention.isPart && mention.language === language) };
}
