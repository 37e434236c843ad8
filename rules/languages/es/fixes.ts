import type { FixPhrases } from "../contract/fixes.ts";

export const fixes = (): FixPhrases => ({
  accordingTo: ", según {source}",
  saidAfter: "dijo {source}",
  placeholder: "[fuente]",
  footnote: "Fuente: {source}",
  lowered: ["El", "La", "Los", "Las", "Un", "Una", "Unos", "Unas", "Este", "Esta"],
  lowersTitles: true,
  contractions: [],
});
