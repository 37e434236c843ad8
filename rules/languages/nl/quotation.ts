import type { QuotationHabits } from "../contract/quotation.ts";

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

export const quotation = (): QuotationHabits => ({
  marks: [
    { open: "‘", close: "’", style: "single curly" },
    { open: "“", close: "”", style: "curly" },
    { open: "'", close: "'", style: "single straight" },
    { open: '"', close: '"', style: "straight" },
    { open: "„", close: "”", style: "low" },
    { open: "„", close: "“", style: "low curly" },
    { open: ",,", close: "''", style: "commas" },
    { open: ",,", close: '"', style: "commas" },
    { open: "‚", close: "’", style: "single low" },
    { open: "«", close: "»", style: "guillemets" },
    { open: "‹", close: "›", style: "single guillemets" },
    { open: "``", close: "''", style: "backticks" },
    { open: "''", close: "''", style: "doubled apostrophes" },
  ],
  leadingApostrophes: list("'s 't 'n 'k 'm 'r 'ns 'ie 'tje 'em"),
  genitiveEndings: ["s", "z", "x"],
  nameCues: [
    ...list(`zogenaamde zogenoemde zogeheten genaamd geheten genoemd heet heette heten bijgenaamd boek film lied album single roman serie programma toneelstuk gedicht artikel operatie project schip groep band krant blad
    merk titel onder`),
    "auteur van",
    "schrijver van",
    "schrijfster van",
    "regisseur van",
    "maker van",
    "boek van",
  ],
  nameArticles: ["de", "het"],
  inscriptionCues: list(
    "spandoek spandoeken bord borden leus leuzen motto tekst slogan opschrift poster posters kop scanderend zingend",
  ),
  mentionCues: list("dacht denkt woord woorden term termen begrip uitdrukking betekent"),
  sentenceWords:
    list(`is zijn was waren ben bent heb heeft hebben had hadden doe doet doen deed ga gaat gaan ging kan kunnen kon konden zal zullen zou zouden moet moeten moest mag mogen wil willen wilde wordt worden werd werden
    komt komen kwam staat blijft weet wist denk vind zie hoop ik hij zij ze wij we jij je u jullie`),
  selfWords: list("ik 'k mij me mijn mijzelf"),
  comma: "outside",
});
