import { ParseLatin } from "parse-latin";
import type { ReadingHabits } from "../../languages/contract/reading.ts";
import { languageOf } from "../../languages/index.ts";

/** How text of a language is read; the habits of Latin script at large where no pack is there for it. */
export function habitsOf(language: string): ReadingHabits {
  return languageOf(language)?.reading ?? anyLanguage;
}

const anyLanguage: ReadingHabits = {
  parser: ParseLatin,
  abbreviations: [],
  plainWords: [],
  openers: [],
  ordinals: { before: [], after: [] },
  leadingElisions: [],
  elisions: [],
  unelided: [],
  enclitics: [],
  functionWords: [],
  detected: "und",
};
