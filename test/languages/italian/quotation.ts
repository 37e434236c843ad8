import { words } from "../../../rules/languages/contract/list.ts";
import type { QuotationHabits } from "../../../rules/languages/contract/quotation.ts";

export const quotation = (): QuotationHabits => ({
  marks: [
    { open: "«", close: "»", style: "guillemets" },
    { open: "“", close: "”", style: "curly" },
    { open: '"', close: '"', style: "straight" },
  ],
  leadingApostrophes: [],
  genitiveEndings: [],
  nameCues: words("chiamato chiamata libro film operazione giornale cosiddetto"),
  nameArticles: ["il", "la"],
  inscriptionCues: words("striscione cartello slogan scritta motto"),
  mentionCues: words("pensava parola termine"),
  sentenceWords: words("è sono siamo ha hanno abbiamo non era erano può deve noi"),
  selfWords: words("io mi me mio mia miei mie"),
  comma: "outside",
});
