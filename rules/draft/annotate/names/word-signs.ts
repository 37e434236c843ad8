import type { NameWords } from "../../../languages/contract/names.ts";
import { languages } from "../../../languages/index.ts";

/**
 * In which lists of names a word stands, as bits: one look-up answers all that is asked of a word in a name or beside one. Of phrases it is the word that begins or
 * ends them; whether the whole phrase stands there is for `Phrases` to tell.
 */
export type WordSigns = number;

/** Opens sentences: *the*, *however*. */
export const OPENER = 1;
/** Opens sentences, and is a preposition of place: *in*. */
export const OPENING_PREPOSITION = 2;
/** Stands inside names, in lower case alone: *ez*, *van*. */
export const INNER = 4;
/** Joins the words of an institution's name, or an office to what it is of, in lower case alone: *of*. */
export const INSTITUTIONAL = 8;
export const ARTICLE = 16;
export const DIRECTION = 32;
export const DEMONYM = 64;
export const TITLE = 128;
export const ROLE = 256;
export const CLASS_NOUN = 512;
export const NOUN_AFTER = 1024;
export const ORGANISATION = 2048;
export const ORGANISATION_NOUN = 4096;
/** Makes a name of several words an organisation's: such a noun, singular or plural, or the name of an organisation. */
export const TELLS_ORGANISATION = 8192;
/** Begins the name of an organisation that has small words in it: *Artsen* of *Artsen zonder Grenzen*. */
export const BEGINS_ORGANISATION = 16384;
/** Ends a role: *minister* of *prime minister*. */
export const ENDS_ROLE = 32768;
/** Ends a class noun, or what links one to a name: *town*, *of*. */
export const ENDS_CLASS_NOUN = 65536;
export const ENDS_PREPOSITION = 131072;

/** The signs of every word that has any, by its form in lower case. */
export function readSigns(words: NameWords, wordyOrganisations: readonly string[]): ReadonlyMap<string, WordSigns> {
  const { place, person, organisation, derived } = words;
  const signs = new Map<string, WordSigns>();
  const mark = (listed: readonly string[], sign: WordSigns): void => {
    for (const word of listed) signs.set(word, (signs.get(word) ?? 0) | sign);
  };
  const openers = new Set(words.openers);
  const notInside = new Set([...place.prepositions, ...place.joiners]);
  const particles = person.particles.flatMap((particle) => particle.split(" "));
  mark(words.openers, OPENER);
  mark(
    place.prepositions.filter((word) => openers.has(word)),
    OPENING_PREPOSITION,
  );
  mark(
    [...innerWords, ...particles].filter((word) => !notInside.has(word)),
    INNER,
  );
  mark(institutionalWords, INSTITUTIONAL);
  mark(place.articles, ARTICLE);
  mark(words.directions, DIRECTION);
  mark(derived.demonyms.map(lowered), DEMONYM);
  mark(person.titles, TITLE);
  mark(person.roles.map(lowered), ROLE);
  mark(place.nounsBefore, CLASS_NOUN);
  mark(place.nounsAfter, NOUN_AFTER);
  mark(organisation.names.map(lowered), ORGANISATION);
  // News in one language is full of institutions named in another.
  const nouns = languages.flatMap(({ institutions }) => institutions);
  mark(nouns, ORGANISATION_NOUN);
  mark([...organisation.names.map(lowered), ...nouns, ...nouns.map((noun) => `${noun}s`)], TELLS_ORGANISATION);
  mark(wordyOrganisations.map(firstWord), BEGINS_ORGANISATION);
  mark(person.roles.map(lastWord), ENDS_ROLE);
  mark([...place.nounsBefore, ...place.linkers].map(lastWord), ENDS_CLASS_NOUN);
  mark(place.prepositions.map(lastWord), ENDS_PREPOSITION);
  return signs;
}

// Lower-case words inside a name in any language's news: Deir al Zor, Port au Prince, Rio de Janeiro, Frankfurt am Main.
const innerWords =
  "al el ul ez es az ar ad ash bin ibn bint de da do di du del della la le les las los van der den von ter ten au aux sur en am y 't e".split(
    " ",
  );
const institutionalWords = "of for the voor van de het für der des pour du para la del".split(" ");

function lowered(word: string): string {
  return word.toLowerCase();
}

function firstWord(phrase: string): string {
  return lowered(phrase.split(" ")[0] ?? "");
}

function lastWord(phrase: string): string {
  return lowered(phrase.split(" ").at(-1) ?? "");
}
