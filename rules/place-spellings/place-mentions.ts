import type { Name } from "../draft/annotate/annotations.ts";
import type { Draft } from "../draft/draft.ts";
import type { HouseList } from "../places/house-list.ts";
import { exactKey } from "../places/spelling-keys.ts";
import type { Span } from "../span.ts";

/** A place's name where it stands in a draft. */
export interface PlaceMention extends Span {
  readonly text: string;
  /** BCP 47 tag of its block. */
  readonly language: string;
  readonly cued: boolean;
  readonly quoted: boolean;
  readonly doubtful: boolean;
}

/** The names of a draft that may be places, in text order: never a person, an organisation or a derived form, unless the house list has just that name. */
export function placeMentions(draft: Draft, house: HouseList): readonly PlaceMention[] {
  return draft.names
    .filter((name) => mayBePlace(name, draft, house))
    .map((name) => ({
      start: name.start,
      end: name.end,
      text: name.text,
      language: languageAt(draft, name),
      cued: name.cue !== null,
      quoted: name.quoted,
      doubtful: name.doubtful,
    }));
}

function mayBePlace(name: Name, draft: Draft, house: HouseList): boolean {
  if (name.kind === "place" || name.kind === "unknown") return true;
  return house.entryOf(exactKey(name.text), languageAt(draft, name)) !== undefined;
}

function languageAt(draft: Draft, name: Name): string {
  return draft.blocks[name.block]?.block.language ?? draft.language;
}
