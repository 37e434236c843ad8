import type { FixPhrases } from "../contract/fixes.ts";

export const fixes = (): FixPhrases => ({
  accordingTo: ", so {source}",
  saidAfter: "sagte {source}",
  placeholder: "[Quelle]",
  footnote: "Quelle: {source}",
  lowered: ["Der", "Die", "Das", "Ein", "Eine"],
  contractions: [],
});
