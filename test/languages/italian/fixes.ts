import type { FixPhrases } from "../../../rules/languages/contract/fixes.ts";

export const fixes = (): FixPhrases => ({
  accordingTo: ", secondo {source}",
  saidAfter: "ha detto {source}",
  placeholder: "[fonte]",
  footnote: "Fonte: {source}",
  lowered: ["Il", "La", "Lo", "Le", "Gli", "I", "Un", "Una"],
  lowersTitles: true,
  contractions: [],
});
