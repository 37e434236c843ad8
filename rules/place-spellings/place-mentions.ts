import type { Name } from "../draft/annotate/name.ts";
import type { Draft } from "../draft/draft.ts";
import { shippedGazetteer } from "../places/gazetteer/shipped-gazetteer.ts";
import type { HouseList } from "../places/house-list.ts";
import type { Span } from "../span.ts";
import { type HouseMention, houseMentions } from "./house-mentions.ts";
import { withParts } from "./with-parts.ts";

/** A place's name where it stands in a draft. */
export interface PlaceMention extends Span {
  readonly text: string;
  /** BCP 47 tag of its block. */
  readonly language: string;
  readonly cued: boolean;
  readonly quoted: boolean;
  readonly doubtful: boolean;
  /** Some words of a longer name. */
  readonly isPart: boolean;
  /** The longer name that a part stands in. */
  readonly whole: string | null;
}

/**
 * The names of a draft that may be places, in text order: never a person, an organisation or a derived form, unless the house list has just that name. A house
 * spelling that is longer than the names in it stands in their stead.
 */
export function placeMentions(draft: Draft, house: HouseList): readonly PlaceMention[] {
  const known = mentionsOfDraft.get(draft);
  // Every house list without entries finds the same.
  const isKnown = known && (known.house === house || known.house.entries.length + house.entries.length === 0);
  if (isKnown) return known.mentions;
  const mentions = findMentions(draft, house);
  mentionsOfDraft.set(draft, { house, mentions });
  return mentions;
}

/** What was asked of a draft last: the rule, the index and the sheet ask for the same. */
const mentionsOfDraft = new WeakMap<Draft, { readonly house: HouseList; readonly mentions: readonly PlaceMention[] }>();

function findMentions(draft: Draft, house: HouseList): readonly PlaceMention[] {
  const speakers = speakersIn(draft);
  const names = draft.names.filter(
    (name) => mayBePlace(name, draft, house) && !(speakers.has(name.start) && isUnlisted(name, draft, house)),
  );
  const phrases = house.entries.length > 0 ? houseMentions(draft, house) : [];
  if (phrases.length === 0) return withParts(mentionsOf(names, draft), [], draft.text);
  const replaced = new Set(phrases.flatMap(({ insteadOf }) => insteadOf));
  const others = mentionsOf(
    names.filter((name) => !replaced.has(name)),
    draft,
  );
  const longer = phrases.map((phrase) => mentionOf(phrase, draft));
  return [...withParts(others, longer, draft.text), ...longer].sort((a, b) => a.start - b.start);
}

/** Where the names begin that say something by themselves: *Jandalai said*. */
function speakersIn(draft: Draft): ReadonlySet<number> {
  return new Set(draft.attributions.flatMap(({ source, sense }) => (source && sense !== "phrase" ? source.start : [])));
}

/** Capitals of countries speak for their governments; a hamlet that no list has does not. */
function isUnlisted({ text, block }: Name, draft: Draft, house: HouseList): boolean {
  if (house.entryOf(text, languageAt(draft, block))) return false;
  return shippedGazetteer().placesNamed(text).length === 0;
}

function mentionOf({ start, end, text, cued, quoted, block }: HouseMention, draft: Draft): PlaceMention {
  const language = languageAt(draft, block);
  return { start, end, text, language, cued, quoted, doubtful: false, isPart: false, whole: null };
}

function mentionsOf(names: readonly Name[], draft: Draft): readonly PlaceMention[] {
  return names.map(({ start, end, text, block, cue, quoted, doubtful }) => {
    const language = languageAt(draft, block);
    return { start, end, text, language, cued: cue !== null, quoted, doubtful, isPart: false, whole: null };
  });
}

function mayBePlace(name: Name, draft: Draft, house: HouseList): boolean {
  if (name.kind === "place" || name.kind === "unknown") return true;
  if (house.entries.length === 0) return false;
  return house.entryOf(name.text, languageAt(draft, name.block)) !== undefined;
}

function languageAt(draft: Draft, block: number): string {
  return draft.blocks[block]?.block.language ?? draft.language;
}
