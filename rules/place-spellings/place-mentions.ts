import type { Name } from "../draft/annotate/annotations.ts";
import type { Draft } from "../draft/draft.ts";
import { languageOf } from "../languages/index.ts";
import { shippedGazetteer } from "../places/gazetteer/shipped-gazetteer.ts";
import type { HouseList } from "../places/house-list.ts";
import { remember } from "../places/remember.ts";
import { exactKey } from "../places/spelling-keys.ts";
import type { Span } from "../span.ts";
import { type HouseMention, houseMentions } from "./house-mentions.ts";

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
  if (phrases.length === 0) return mentionsOf(names, draft);
  const replaced = new Set(phrases.flatMap(({ insteadOf }) => insteadOf));
  return [
    ...mentionsOf(
      names.filter((name) => !replaced.has(name)),
      draft,
    ),
    ...phrases.map((phrase) => mentionOf(phrase, draft)),
  ].sort((a, b) => a.start - b.start);
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
  const mentions: PlaceMention[] = [];
  for (const name of names) {
    const { start, end, text, quoted, doubtful } = name;
    const [language, cued] = [languageAt(draft, name.block), name.cue !== null];
    mentions.push({ start, end, text, language, cued, quoted, doubtful, isPart: false, whole: null });
    // Slicing the draft at every name of every keystroke costs more than all the rest; only markup makes it differ from the name.
    const written = end - start === text.length ? text : draft.text.slice(start, end);
    for (const part of [...partsOf(written), ...behindDirection(written, language)]) {
      const from = start + part.at;
      const to = from + part.text.length;
      mentions.push({
        start: from,
        end: to,
        text: part.text,
        language,
        cued,
        quoted,
        doubtful,
        isPart: true,
        whole: text,
      });
    }
  }
  return mentions;
}

const mostWords = 8;
const shortestPart = 4;

interface Part {
  readonly at: number;
  readonly text: string;
}

/** Every few words of a longer name that could be a name of their own; what the gazetteer has whole is one name. */
const partsOf = remember((text): readonly Part[] =>
  /\s/u.test(text) && shippedGazetteer().placesNamed(text).length === 0 ? [...findParts(text)] : [],
);

function* findParts(text: string): Generator<Part> {
  const words = [...text.matchAll(/[^\s]+/gu)];
  if (words.length < 2 || words.length > mostWords) return;
  for (let i = 0; i < words.length; i += 1)
    for (let length = 1; length <= 3 && length < words.length && i + length <= words.length; length += 1) {
      const [first, last] = [words[i], words[i + length - 1]];
      if (!first || !last) continue;
      const part = text.slice(first.index, last.index + last[0].length);
      if (part.length >= shortestPart && /\p{Lu}/u.test(first[0]) && /\p{Lu}/u.test(last[0]))
        yield { at: first.index, text: part };
    }
}

/** *Ghouta* of *Oost-Ghouta*, which the gazetteer has as a name of its own. */
function behindDirection(text: string, language: string): readonly Part[] {
  const hyphen = text.indexOf("-");
  if (hyphen < 0 || text.length - hyphen <= shortestPart) return [];
  const isDirection = languageOf(language)?.names.compounds.prefixes.includes(text.slice(0, hyphen).toLowerCase());
  return isDirection ? [{ at: hyphen + 1, text: text.slice(hyphen + 1) }] : [];
}

function mayBePlace(name: Name, draft: Draft, house: HouseList): boolean {
  if (name.kind === "place" || name.kind === "unknown") return true;
  if (house.entries.length === 0) return false;
  return house.entryOf(exactKey(name.text), languageAt(draft, name.block)) !== undefined;
}

function languageAt(draft: Draft, block: number): string {
  return draft.blocks[block]?.block.language ?? draft.language;
}
