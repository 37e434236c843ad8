import type { NumberWords } from "../../../../languages/contract/numbers.ts";
import { rememberWords } from "../../../word.ts";
import type { FigureLexicon } from "../lexicon/lexicon.ts";
import type { Reach } from "./numeral.ts";

/**
 * How a numeral can begin with a word: never with most; `alone` with digits and numerals; `led` with an article or a quantifier (*a*, *several*), which is
 * frequent and counts only before certain words.
 */
export type NumeralOpening = "never" | "alone" | "led";

/** The first token from `at` on with which a numeral can begin, told by its word and the next; `end` where there is none, as in most sentences. */
export function nextOpening(at: number, { tokens, end, lexicon }: Reach): number {
  for (let next = at; next < end; next++) {
    const token = tokens[next];
    const opening = token ? lexicon.opening(token.word) : "never";
    if (opening === "never") continue;
    const following = tokens[next + 1];
    if (opening === "alone" || (following && lexicon.followsOpening(following.word))) return next;
  }
  return end;
}

/** Tells of a word how it can open a numeral, and whether what a word of the kind `led` opens can go on with it. */
export function numeralOpenings(
  { some }: NumberWords,
  { pieces, nounOf }: Pick<FigureLexicon, "pieces" | "nounOf">,
): Pick<FigureLexicon, "opening" | "followsOpening"> {
  const phrases = Object.keys(some).map((phrase) => phrase.split(" "));
  const quantifiers = new Set(phrases.map(([first]) => first));
  const furtherWords = new Set(phrases.flatMap(([, ...further]) => further));
  return {
    opening: rememberWords(({ lower, digit }) => {
      const first = pieces(lower)?.[0]?.is;
      if (digit || (first && first !== "article")) return "alone";
      return first || quantifiers.has(lower) ? "led" : "never";
    }),
    // A magnitude or a fraction (*a million*), the rest of a phrase (*a few*), or victims, of whom an article is the number beside another count.
    followsOpening: rememberWords(
      ({ lower }) => pieces(lower) !== null || furtherWords.has(lower) || (nounOf(lower)?.happened ?? "") !== "",
    ),
  };
}
