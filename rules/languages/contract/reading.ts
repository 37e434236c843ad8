import type { ParseLatin } from "parse-latin";

/** How running text of the language is cut into sentences and words. Word lists are in lower case, with straight apostrophes. */
export interface ReadingHabits {
  /** The retext parser of the language, `ParseLatin` where there is none of its own. */
  readonly parser: new () => ParseLatin;
  /** Abbreviations that end in a full stop and no sentence, beyond those the parser knows. Without the stop. */
  readonly abbreviations: readonly string[];
  /** Words that the parser takes for abbreviations and that end a sentence all the same: Dutch *op*, *al*, *vrij*. */
  readonly plainWords: readonly string[];
  /** Words that begin a sentence after an abbreviation, which else would run on: *U.S. The*. */
  readonly openers: readonly string[];
  /** Words before a number with a full stop that make it an ordinal (*der 3. Tag*), and those after it that do (*26. Dezember*). */
  readonly ordinals: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** What stands behind an apostrophe that begins a word: Dutch *'s*, *'t*. */
  readonly leadingElisions: readonly string[];
  /** What stands before an apostrophe and is a word of its own: French *l'*, *qu'*. */
  readonly elisions: readonly string[];
  /** Words that look elided and are one: *aujourd'hui*. */
  readonly unelided: readonly string[];
  /** What is tied to a verb by a hyphen and is a word of its own, hyphen included: *-t-il*. */
  readonly enclitics: readonly string[];
  /** Frequent words that few other languages have, by which a block shows its language. */
  readonly functionWords: readonly string[];
  /** The code that language detection (ISO 639-3) has for it: "nld". */
  readonly detected: string;
}
