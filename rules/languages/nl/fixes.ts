import type { FixPhrases } from "../contract/fixes.ts";

export const fixes = (): FixPhrases => ({
  accordingTo: ", volgens {source}",
  saidAfter: "zegt {source}",
  placeholder: "[bron]",
  footnote: "Bron: {source}",
  lowered: ["De", "Het", "Een"],
  lowersTitles: true,
  contractions: [],
});
