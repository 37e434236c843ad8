import type { Lexicon } from "../attributions/lexicon/lexicon.ts";
import { In } from "../attributions/lexicon/word-lists.ts";
import { folded } from "./folded.ts";

/** Whether a source's words open with a word that takes somebody up: *the spokesman*, *cette mère de famille*. */
export function isDefinite(shown: string, lexicon: Lexicon | undefined): boolean {
  return lexicon?.isOf(folded(shown).split(/\s/u)[0] ?? "", In.definite) === true;
}
