import { shippedGazetteer } from "../../../places/gazetteer/shipped-gazetteer.ts";
import type { Sentence, Token } from "../../block.ts";
import type { NameLexicon } from "./name-lexicon.ts";
import { isRomanizedArticle } from "./romanized-article.ts";

/** A headline that gives every word a capital, or is in capitals altogether, tells nothing by its capitals. */
export function isHeadline(tokens: readonly Token[], sentence: Sentence): boolean {
  if (tokens[sentence.to - 1]?.text === ".") return false;
  let words = 0;
  let capitals = 0;
  let lowerCase = false;
  for (let i = sentence.from; i < sentence.to; i += 1) {
    const token = tokens[i];
    if (token?.kind !== "word") continue;
    lowerCase ||= token.word.small || /\p{Ll}/u.test(token.text);
    if (token.text.length < 4) continue;
    words += 1;
    if (token.word.capital) capitals += 1;
  }
  return (words >= 4 && capitals / words > 0.7) || (words >= 2 && !lowerCase);
}

const longestPlace = 4;

/** How many words of a headline are one name, as far as can be told: a place that the gazetteer has, a romanized article with what follows. */
export function placeLengthAt(
  tokens: readonly Token[],
  { from, to }: Pick<Sentence, "from" | "to">,
  lexicon: NameLexicon,
): number {
  let name = tokens[from]?.text ?? "";
  let length = isHeadlineArticle(tokens, from, lexicon) ? 2 : 0;
  for (let i = from + 1; i < Math.min(to, from + longestPlace); i += 1) {
    const token = tokens[i];
    if (token?.kind !== "word" || !token.spaced) break;
    name += ` ${token.text}`;
    if (shippedGazetteer().hasNearly(name)) length = i - from + 1;
  }
  return length;
}

/** *El Salvador*, *Al Tabqah*: in a headline the article may have its capital. */
function isHeadlineArticle(tokens: readonly Token[], at: number, lexicon: NameLexicon): boolean {
  const article = tokens[at];
  const next = tokens[at + 1];
  if (!article || !next || !isRomanizedArticle(article.lower, lexicon)) return false;
  return next.spaced && /^\p{Lu}\p{L}/u.test(next.text);
}
