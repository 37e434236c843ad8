import type { Token } from "../../block.ts";
import type { NameLexicon } from "./name-lexicon.ts";
import type { NamePart } from "./name-part.ts";
import { ARTICLE, INNER, INSTITUTIONAL, ORGANISATION_NOUN, type WordSigns } from "./word-signs.ts";

/**
 * How many lower-case words at `at` stand inside a name, a capital following: *ez* in *Deir ez Zor*, *van der* in *Ursula van der Leyen*, and what joins the words of an
 * institution's name, *for* in *National Trust for Scotland*. `parts` are what is read of the name before them.
 */
export function innerWords(
  tokens: readonly Token[],
  at: number,
  parts: readonly NamePart[],
  lexicon: NameLexicon,
): number {
  const first = tokens[at];
  const signs = first ? lexicon.known(first.word).signs : 0;
  if ((signs & (INNER | INSTITUTIONAL)) === 0) return 0;
  // *Amina Haddad der Deutschen Presse-Agentur*: where nouns have capitals, an article before one tells nothing.
  const isArticle = (signs & ARTICLE) !== 0 && lexicon.words.nounsHaveCapitals;
  const count = signs & INNER && !isArticle ? wordsBefore(isInName, INNER, { tokens, at, lexicon }) : 0;
  if (count > 0 || !(signs & INSTITUTIONAL) || !isInstitution(parts, lexicon)) return count;
  return wordsBefore(hasCapital, INSTITUTIONAL, { tokens, at, lexicon });
}

/** How many words from `at` stand before one that ends them, each with the sign; the first has it. 0 where nothing does or they are too many. */
function wordsBefore(
  ends: (token: Token) => boolean,
  sign: WordSigns,
  { tokens, at, lexicon }: { tokens: readonly Token[]; at: number; lexicon: NameLexicon },
): number {
  for (let count = 1; count <= longest; count += 1) {
    const next = tokens[at + count];
    if (!next) return 0;
    if (ends(next)) return count;
    if ((lexicon.known(next.word).signs & sign) === 0) return 0;
  }
  return 0;
}

const longest = 2;

function isInName({ word, kind, text }: Token): boolean {
  return word.capital && kind === "word" && !/^(?:al|el)-/iu.test(text);
}

function hasCapital({ word }: Token): boolean {
  return word.capital;
}

function isInstitution(parts: readonly NamePart[], lexicon: NameLexicon): boolean {
  return !parts.at(-1)?.closes && parts.some(({ token }) => lexicon.known(token.word).signs & ORGANISATION_NOUN);
}
