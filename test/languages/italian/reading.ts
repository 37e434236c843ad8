import { ParseLatin } from "parse-latin";
import { words } from "../../../rules/languages/contract/list.ts";
import type { ReadingHabits } from "../../../rules/languages/contract/reading.ts";

export const reading = (): ReadingHabits => ({
  parser: ParseLatin,
  abbreviations: words("dott dott.ssa sig sig.ra sigg prof avv ing gen col cap on art pag ecc"),
  plainWords: [],
  openers: words("il la lo le gli i un una in per con secondo"),
  ordinals: { before: [], after: [] },
  leadingElisions: [],
  elisions: words("l dell all dall nell sull un quell c d"),
  unelided: [],
  enclitics: [],
  functionWords: words(
    "il lo gli della delle degli dei del dal dalla alla alle nel nella sulla che non più è sono stato stata stati anche hanno ha ma questo questa perché come dopo ancora secondo tra fra loro",
  ),
  detected: "ita",
});
