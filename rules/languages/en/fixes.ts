import type { FixPhrases } from "../contract/fixes.ts";

export const fixes = (): FixPhrases => ({
  accordingTo: ", according to {source}",
  saidAfter: "{source} said",
  placeholder: "[source]",
  footnote: "Source: {source}",
  lowered: ["The", "A", "An"],
  lowersTitles: false,
  contractions: [],
});
