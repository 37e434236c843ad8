import type { Word } from "../../word.ts";
import type { NameLexicon } from "./name-lexicon.ts";

/**
 * What the lists of a language say of a word where names are: bits, so that one look-up of the word answers every such question. A word that ends or begins a listed
 * phrase has the bit of the phrase; whether the whole phrase stands there is then for `Phrases` to tell.
 */
export type WordSigns = number;

/** Opens sentences: *The*, *However*. */
export const OPENER = 1;
/** Opens sentences, and is a preposition: *In*. */
export const OPENING_PREPOSITION = 2;
/** Begins the name of an organisation that has small words in it: *Artsen* of *Artsen zonder Grenzen*. */
export const WORDY_ORGANISATION = 4;
/** Stands in lower case inside names: *ez*, *van*. */
export const INNER = 8;
/** Stands between the words of an institution's name, and before what it is of: *of*. */
export const INSTITUTIONAL = 16;
export const ARTICLE = 32;
export const TITLE = 64;
/** Ends a role: *minister* of *prime minister*. */
export const ROLE = 128;
/** Ends a class noun (*town*) or what links one to a name (*of*). */
export const CLASS_NOUN = 256;
/** Ends a preposition of place. */
export const PREPOSITION = 512;
/** May stand between a cue and its name: an article, a direction, a demonym. */
export const BETWEEN = 1024;
/** May do so too: *rebel-held*. */
export const HYPHENED = 2048;
/** A full stop. */
export const STOP = 4096;
/** A class noun that follows names: *province*. */
export const NOUN_AFTER = 8192;

/** All of the lexicon that does not itself rest on the signs. */
type Lists = Omit<NameLexicon, "signsOf" | "roleAlone">;

export function readSigns({ text, lower }: Word, lexicon: Lists): WordSigns {
  const { place } = lexicon.words;
  const isOpener = lexicon.openers.has(lower);
  const isPreposition = place.prepositions.includes(lower);
  const isSmall = text === lower;
  const isInner = isSmall && (innerWords.has(lower) || lexicon.particles.has(lower));
  const isBetween = lexicon.articles.has(lower) || lexicon.directions.has(lower) || lexicon.demonyms.has(lower);
  return (
    (isOpener ? OPENER : 0) |
    (isOpener && isPreposition ? OPENING_PREPOSITION : 0) |
    (lexicon.wordyOrganisations.begins(lower) ? WORDY_ORGANISATION : 0) |
    (isInner && !isPreposition && !place.joiners.includes(lower) ? INNER : 0) |
    (institutionalWords.has(text) ? INSTITUTIONAL : 0) |
    (lexicon.articles.has(lower) ? ARTICLE : 0) |
    (lexicon.titles.has(lower) ? TITLE : 0) |
    (lexicon.roles.ends(lower) ? ROLE : 0) |
    (lexicon.linkers.ends(lower) || lexicon.nounsBefore.ends(lower) ? CLASS_NOUN : 0) |
    (lexicon.prepositions.ends(lower) ? PREPOSITION : 0) |
    (isBetween ? BETWEEN : 0) |
    (isSmall && text.includes("-") ? HYPHENED : 0) |
    (text === "." ? STOP : 0) |
    (lexicon.nounsAfter.has(lower) ? NOUN_AFTER : 0)
  );
}

// Lower-case words inside a name in any language's news: Deir al Zor, Port au Prince, Rio de Janeiro, Frankfurt am Main.
const innerWords = new Set(
  "al el ul ez es az ar ad ash bin ibn bint de da do di du del della la le les las los van der den von ter ten au aux sur en am y 't e".split(
    " ",
  ),
);
const institutionalWords = new Set("of for the voor van de het für der des pour du para la del".split(" "));
