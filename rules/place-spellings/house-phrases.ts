import type { Block, Token } from "../draft/block.ts";
import { findPhrases, foldPhrase, type Phrases, phrasesOf } from "../draft/find-phrases.ts";
import type { HouseEntry, HouseList } from "../places/house-list.ts";
import { casedKey } from "../places/spelling-keys.ts";
import type { Span } from "../span.ts";

/** A house spelling where it stands in a block, found word by word. The span counts from the block's start. */
export interface HousePhrase extends Span {
  readonly text: string;
}

const found = new WeakMap<HouseList, WeakMap<Block, readonly HousePhrase[]>>();

/**
 * The house spellings in a block that its names do not show as they are: those of several words, those with a hyphen, and, of places whose case must be exact,
 * those in lower case. Whole tokens only, the longest first, never two on one token.
 */
export function housePhrasesIn(block: Block, house: HouseList): readonly HousePhrase[] {
  if (house.entries.length === 0) return [];
  const known = found.get(house) ?? new WeakMap<Block, readonly HousePhrase[]>();
  const before = known.get(block);
  if (before) return before;
  const phrases = [...findIn(block, listOf(house))];
  found.set(house, known.set(block, phrases));
  return phrases;
}

function* findIn(block: Block, phrases: Phrases<readonly Listed[]>): Generator<HousePhrase> {
  const { tokens } = block;
  const isAnyWritten = (listed: readonly Listed[], from: number, to: number) => {
    const text = textOf(tokens.slice(from, to));
    return listed.some((one) => isWritten(text, one));
  };
  for (const { start, end, from, to } of findPhrases(block, phrases, isAnyWritten))
    yield { start, end, text: textOf(tokens.slice(from, to)) };
}

/** A spelling as it is listed. */
interface Listed {
  readonly spelling: string;
  readonly entry: HouseEntry;
}

const lists = new WeakMap<HouseList, Phrases<readonly Listed[]>>();

function listOf(house: HouseList): Phrases<readonly Listed[]> {
  const known = lists.get(house);
  if (known) return known;
  const byPhrase = new Map<string, Listed[]>();
  for (const entry of house.entries)
    for (const spelling of [entry.preferred, ...entry.variants]) {
      if (entry.case !== "exact" && !/[^\p{L}\p{M}]/u.test(spelling)) continue;
      const phrase = foldPhrase(spelling);
      const listed = byPhrase.get(phrase);
      if (listed) listed.push({ spelling, entry });
      else byPhrase.set(phrase, [{ spelling, entry }]);
    }
  const list = phrasesOf(byPhrase);
  lists.set(house, list);
  return list;
}

/** A name in lower case is most likely another word: *nice* is not *Nice*, unless the house wants its case exact. */
function isWritten(text: string, { spelling, entry }: Listed): boolean {
  if (entry.case === "exact" || casedKey(text) === casedKey(spelling)) return true;
  return /^\P{L}*\p{Lu}/u.test(text);
}

function textOf(tokens: readonly Token[]): string {
  return tokens.reduce((text, token, i) => text + (i > 0 && token.spaced ? " " : "") + token.text, "");
}
