import type { ParseLatin } from "parse-latin";

/** How running text of the language is cut into sentences and words. */
export interface ReadingHabits {
  /** The retext parser of the language, `ParseLatin` where there is none of its own. */
  readonly parser: new () => ParseLatin;
  /** Abbreviations that end in a full stop and no sentence, beyond those the parser knows. Lower case, without the stop. */
  readonly abbreviations: readonly string[];
  /** The code that language detection (ISO 639-3) has for it: "nld". */
  readonly detected: string;
}
