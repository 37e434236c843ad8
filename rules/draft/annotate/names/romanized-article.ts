import type { NameLexicon } from "./name-lexicon.ts";

/** The article of an Arabic name where it stands alone: *al Bab*, *El Salvador*. In Spanish *el* and *al* are the language's own. */
export function isRomanizedArticle(word: string, lexicon: Pick<NameLexicon, "ownWords">): boolean {
  return (word === "al" || word === "el") && !lexicon.ownWords.has(word);
}
