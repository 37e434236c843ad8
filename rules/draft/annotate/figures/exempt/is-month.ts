import type { Token } from "../../../block.ts";
import type { FigureLexicon } from "../lexicon/lexicon.ts";

/** Whether a word names a month; one that in small letters is another word is listed with its capital: *May*. */
export function isMonth(token: Token | undefined, { exempt }: Pick<FigureLexicon, "exempt">): boolean {
  return token !== undefined && (exempt.months.has(token.lower) || exempt.months.has(token.text));
}
