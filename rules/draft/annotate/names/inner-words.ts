import type { Token } from "../../block.ts";
import type { NameLexicon } from "./name-lexicon.ts";
import type { NamePart } from "./name-part.ts";
import { ARTICLE, INNER, INSTITUTIONAL, ORGANISATION_NOUN } from "./word-signs.ts";

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
  const count = signs & INNER && !isArticle ? wordsInName(tokens, at, lexicon) : 0;
  if (count > 0 || !(signs & INSTITUTIONAL) || !isInstitution(parts, lexicon)) return count;
  return wordsInInstitution(tokens, at, lexicon);
}

function wordsInName(tokens: readonly Token[], at: number, lexicon: NameLexicon): number {
  for (let count = 1; count <= longest; count += 1) {
    const next = tokens[at + count];
    if (!next) return 0;
    if (next.word.capital && next.kind === "word" && !/^(?:al|el)-/iu.test(next.text)) return count;
    if ((lexicon.known(next.word).signs & INNER) === 0) return 0;
  }
  return 0;
}

const longest = 2;

function isInstitution(parts: readonly NamePart[], lexicon: NameLexicon): boolean {
  return !parts.at(-1)?.closes && parts.some(({ token }) => lexicon.known(token.word).signs & ORGANISATION_NOUN);
}

function wordsInInstitution(tokens: readonly Token[], at: number, lexicon: NameLexicon): number {
  for (let count = 1; count <= longest; count += 1) {
    const next = tokens[at + count];
    if (!next) return 0;
    if (next.word.capital) return count;
    if ((lexicon.known(next.word).signs & INSTITUTIONAL) === 0) return 0;
  }
  return 0;
}
