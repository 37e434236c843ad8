import type { NameWords } from "../../../languages/contract/names.ts";
import { shippedGazetteer } from "../../../places/gazetteer/shipped-gazetteer.ts";
import type { Word } from "../../word.ts";
import type { WordSigns } from "./word-signs.ts";

/** What is name in a word as it is written, whatever stands beside it. Offsets count from the word's start. */
export interface NameInWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  /** Nothing can follow in the same name: a possessive or the rest of a compound stands after it. */
  readonly closes: boolean;
  readonly signs: WordSigns;
}

/** What of a language's words about names a word alone is held to. */
export interface NamingLists {
  readonly words: NameWords;
  /** What the lists say of a word or name, by its form in lower case. */
  readonly signsOf: (lower: string) => WordSigns;
  readonly capitalised: ReadonlySet<string>;
  readonly prefixes: ReadonlySet<string>;
  readonly looseParts: ReadonlySet<string>;
}

/** Null where the word is no name: no capital in it, a month, a number. */
export function nameInWord(word: Word, lexicon: NamingLists): NameInWord | null {
  const { text } = word;
  if (!word.capitals) return null;
  if (!joints.test(text)) return word.capital && !lexicon.capitalised.has(word.lower) ? whole(text, lexicon) : null;
  if (articleFirst.test(text)) return cut(text, 0, lexicon);
  if (lexicon.capitalised.has(word.lower)) return null;
  if (elided.test(text)) return cut(text, elidedLength, lexicon);
  return word.capital || hyphens.test(text) || apostropheFirst.test(text) ? cut(text, 0, lexicon) : null;
}

/** Most words have no hyphen and nothing like an apostrophe, and are name from end to end or not at all. */
const joints = /[-‐‑'’ʿ‘`]/u;

function whole(text: string, { signsOf }: NamingLists): NameInWord {
  const lower = text.toLowerCase();
  return { start: 0, end: text.length, text, lower, closes: false, signs: signsOf(lower) };
}

/** *l'Ukraine*, *D'Alep*. */
const elided = /^[ldLD]['’]\p{Lu}/u;
const elidedLength = 2;
const apostropheFirst = /^['’ʿ‘`]\p{Lu}/u;
const capital = /^\p{Lu}/u;
const articleFirst =
  /^(?:[Aa][ldnrstz]|[Aa]sh|[Aa]dh|[Aa]th|[Ee][lszdrnt]|[Ee]sh|[Ee]dh|[Ee]th|[Ee]ch|[Uu]l|[Oo]l)[-'’]['’ʿʾ`]?\p{Lu}/u;
const hyphens = /[-‐‑]/u;

function cut(text: string, from: number, lexicon: NamingLists): NameInWord | null {
  let start = from;
  let end = text.length;
  const pieces = text.slice(from).split(hyphens);
  if (pieces.length > 1 && !articleFirst.test(text) && !isPlaceName(text)) {
    const first = (pieces[0] ?? "").toLowerCase();
    if (lexicon.looseParts.has(first) || (lexicon.prefixes.has(first) && capital.test(pieces[1] ?? "")))
      start += first.length + 1;
    const tail = tailLength(text.slice(start, end)) || nounLength(text.slice(start, end), lexicon);
    if (tail > 0 && lexicon.words.compounds.nameFirst) end -= tail;
  }
  if (end === text.length) end -= possessiveLength(text.slice(start, end), lexicon);
  const name = text.slice(start, end);
  if (!/\p{Lu}/u.test(name) || beginsSmall(name) !== beginsWithArticle(name)) return null;
  const lower = name.toLowerCase();
  return { start, end, text: name, lower, closes: end < text.length, signs: lexicon.signsOf(lower) };
}

/** *Noord-Ierland* and *Zuid-Afrika* are names whole. */
function isPlaceName(text: string): boolean {
  return shippedGazetteer().hasNearly(text);
}

/** A name may begin in lower case only by its article: *al-Bab*, never *so-called Bab*. */
function beginsSmall(name: string): boolean {
  return /^\p{Ll}+$/u.test(name.split(hyphens)[0] ?? "");
}

function beginsWithArticle(name: string): boolean {
  return articleFirst.test(name) && /^\p{Ll}/u.test(name);
}

/** *-offensief*, *-based*: the last parts in lower case with no capital after them. */
function tailLength(text: string): number {
  const pieces = text.split(hyphens);
  let length = 0;
  for (let i = pieces.length - 1; i > 0; i -= 1) {
    const piece = pieces[i] ?? "";
    if (capital.test(piece) || piece.length < 4) break;
    length += piece.length + 1;
  }
  return length;
}

/** *-Reise* of *Kyjiw-Reise*, where every noun has a capital: after a place that the gazetteer has, and not before another (*Berlin-Warschau*). */
function nounLength(text: string, { words }: NamingLists): number {
  const [first = "", second = "", ...more] = text.split(hyphens);
  if (!words.nounsHaveCapitals || more.length > 0 || !isPlaceName(first) || isPlaceName(second)) return 0;
  return second.length + 1;
}

/** Endings with an apostrophe only: a bare *s* (*Ruslands*) cannot be told from the name's own without the rest of the draft. */
function possessiveLength(text: string, lexicon: NamingLists): number {
  const straight = text.replace(/’/gu, "'").toLowerCase();
  const found = lexicon.words.derived.possessives.find(
    (ending) => ending.startsWith("'") && straight.endsWith(ending) && straight.length > ending.length + 1,
  );
  return found?.length ?? 0;
}
