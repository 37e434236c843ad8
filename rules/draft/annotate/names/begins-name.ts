import type { Token } from "../../block.ts";
import type { NameLexicon } from "./name-lexicon.ts";
import { isRomanizedArticle } from "./romanized-article.ts";

/** Whether a name can begin with the token at `at`: a word without a capital is none, but may be the article of one. */
export function beginsName(tokens: readonly Token[], at: number, lexicon: NameLexicon): boolean {
  const token = tokens[at];
  if (token?.kind !== "word") return false;
  return token.word.capitals ? lexicon.known(token.word).name !== null : isArticleBefore(tokens, at, lexicon);
}

/** A romanized article that stands alone before a name: *al Bab*. */
export function isArticleBefore(tokens: readonly Token[], at: number, lexicon: NameLexicon): boolean {
  const token = tokens[at];
  if (!token || !isRomanizedArticle(token.text, lexicon)) return false;
  return /^\p{Lu}\p{Ll}/u.test(tokens[at + 1]?.text ?? "");
}
