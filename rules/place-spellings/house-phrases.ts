import type { Block, Token } from "../draft/block.ts";
import { foldPhrase } from "../draft/find-phrases.ts";
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

interface PhraseList {
  /** By the folded phrase, the spellings as they are listed. */
  readonly spellings: ReadonlyMap<string, readonly Listed[]>;
  /** The first letters of each phrase: most tokens need no second look. */
  readonly heads: ReadonlySet<string>;
  readonly longest: number;
}

interface Listed {
  readonly spelling: string;
  readonly entry: HouseEntry;
}

const lists = new WeakMap<HouseList, PhraseList>();
const headLength = 2;

function listOf(house: HouseList): PhraseList {
  const known = lists.get(house);
  if (known) return known;
  const spellings = new Map<string, Listed[]>();
  for (const entry of house.entries)
    for (const spelling of [entry.preferred, ...entry.variants]) {
      if (entry.case !== "exact" && !/[^\p{L}\p{M}]/u.test(spelling)) continue;
      const phrase = foldPhrase(spelling);
      spellings.set(phrase, [...(spellings.get(phrase) ?? []), { spelling, entry }]);
    }
  const phrases = [...spellings.keys()];
  const list = {
    spellings,
    heads: new Set(phrases.map((phrase) => phrase.slice(0, headLength))),
    longest: Math.max(0, ...phrases.map((phrase) => phrase.length)),
  };
  lists.set(house, list);
  return list;
}

function* findIn(block: Block, list: PhraseList): Generator<HousePhrase> {
  const { tokens } = block;
  for (let at = 0; at < tokens.length; ) {
    const length = list.heads.has(tokens[at]?.lower.slice(0, headLength) ?? "") ? lengthAt(tokens, at, list) : 0;
    const [first, last] = [tokens[at], tokens[at + length - 1]];
    if (length > 0 && first && last) yield { start: first.start, end: last.end, text: textOf(tokens, at, length) };
    at += Math.max(1, length);
  }
}

/** How many tokens at `at` are a house spelling: the longest. */
function lengthAt(tokens: readonly Token[], at: number, { spellings, longest }: PhraseList): number {
  let best = 0;
  let read = "";
  for (let i = at; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token) break;
    read += (token.spaced && i > at ? " " : "") + foldPhrase(token.text);
    if (read.length > longest) break;
    const text = textOf(tokens, at, i - at + 1);
    if (spellings.get(read)?.some((listed) => isWritten(text, listed))) best = i - at + 1;
  }
  return best;
}

/** A name in lower case is most likely another word: *nice* is not *Nice*, unless the house wants its case exact. */
function isWritten(text: string, { spelling, entry }: Listed): boolean {
  if (entry.case === "exact" || casedKey(text) === casedKey(spelling)) return true;
  return /^\P{L}*\p{Lu}/u.test(text);
}

function textOf(tokens: readonly Token[], from: number, count: number): string {
  return tokens
    .slice(from, from + count)
    .reduce((text, token, i) => text + (i > 0 && token.spaced ? " " : "") + token.text, "");
}
