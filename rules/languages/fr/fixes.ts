import type { FixPhrases } from "../contract/fixes.ts";

export const fixes = (): FixPhrases => ({
  accordingTo: ", selon {source}",
  saidAfter: "a déclaré {source}",
  placeholder: "[source]",
  footnote: "Source : {source}",
  lowered: ["Le", "La", "Les", "L'", "Un", "Une", "Des", "Ce", "Cette"],
  lowersTitles: true,
  contractions: [],
});
