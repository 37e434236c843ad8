import type { Token } from "../../block.ts";
import type { NameLexicon } from "./name-lexicon.ts";
import type { NamePart } from "./name-part.ts";

/** How many lower-case words at `at` stand inside a name, a capital following: *ez* in *Deir ez Zor*, *van der* in *Ursula van der Leyen*. */
export function innerWords(tokens: readonly Token[], at: number, lexicon: NameLexicon): number {
  for (let count = 1; count <= 2; count += 1) {
    const word = tokens[at + count - 1];
    if (!word || !(inner.has(word.lower) || lexicon.particles.has(word.lower)) || word.text !== word.lower) return 0;
    if (lexicon.words.place.prepositions.includes(word.lower) || lexicon.words.place.joiners.includes(word.lower))
      return 0;
    // *Amina Haddad der Deutschen Presse-Agentur*: where nouns have capitals, an article before one tells nothing.
    if (count === 1 && lexicon.words.nounsHaveCapitals && lexicon.articles.has(word.lower)) return 0;
    const next = tokens[at + count];
    if (next?.word.capital && next.kind === "word" && !/^(?:al|el)-/iu.test(next.text)) return count;
  }
  return 0;
}

/** What joins the words of an institution's name: *National Trust for Scotland*, *Ministry of Defence*. */
export function institutionWords(
  tokens: readonly Token[],
  at: number,
  given: { parts: readonly NamePart[]; lexicon: NameLexicon },
): number {
  const { parts, lexicon } = given;
  if (!parts.some(({ token }) => lexicon.organisationNouns.has(token.lower)) || parts.at(-1)?.closes) return 0;
  for (let count = 1; count <= 2; count += 1) {
    const word = tokens[at + count - 1];
    if (!word || !isInstitutional(word)) return 0;
    if (tokens[at + count]?.word.capital) return count;
  }
  return 0;
}

/** A word like *of* between the words of an institution's name. */
export function isInstitutional(token: Token | undefined): boolean {
  return token !== undefined && institutional.has(token.text);
}

// Lower-case words inside a name in any language's news: Deir al Zor, Port au Prince, Rio de Janeiro, Frankfurt am Main.
const inner = new Set(
  "al el ul ez es az ar ad ash bin ibn bint de da do di du del della la le les las los van der den von ter ten au aux sur en am y 't e".split(
    " ",
  ),
);
const institutional = new Set("of for the voor van de het für der des pour du para la del".split(" "));
