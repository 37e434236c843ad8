import type { FixPhrases } from "../contract/fixes.ts";

export const fixes = (): FixPhrases => ({
  accordingTo: ", so {source}",
  oblique: { accordingTo: ", laut {source}", articles: ["der", "dem", "den", "des", "einem", "einer", "eines"] },
  saidAfter: "sagte {source}",
  placeholder: "[Quelle]",
  footnote: "Quelle: {source}",
  lowered: ["Der", "Die", "Das", "Ein", "Eine"],
  lowersTitles: false,
  contractions: [],
});
