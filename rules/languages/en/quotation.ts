import type { QuotationHabits } from "../contract/quotation.ts";

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

export const quotation = (): QuotationHabits => ({
  marks: [
    { open: "“", close: "”", style: "curly" },
    { open: '"', close: '"', style: "straight" },
    { open: "‘", close: "’", style: "single curly" },
    { open: "'", close: "'", style: "single straight" },
    { open: "„", close: "“", style: "low curly" },
    { open: "„", close: "”", style: "low" },
    { open: "«", close: "»", style: "guillemets" },
    { open: "‹", close: "›", style: "single guillemets" },
    { open: "``", close: "''", style: "backticks" },
    { open: "''", close: "''", style: "doubled apostrophes" },
    { open: ",,", close: "''", style: "commas" },
    { open: ",,", close: '"', style: "commas" },
  ],
  leadingApostrophes: list("'s 't 'n 'em 'tis 'twas 'til 'cause 'bout 'round 'cos 'n' 'kay 'ere"),
  genitiveEndings: ["s", "x", "z"],
  nameCues: [
    ...list(`called named titled entitled dubbed nicknamed so-called codenamed known book film movie song album single novel series show programme program play poem article operation project ship vessel
    group band newspaper magazine brand game code-named aka alias`),
    "author of",
    "writer of",
    "director of",
    "star of",
    "book of",
    "film of",
    "editor of",
    "host of",
  ],
  nameArticles: ["the"],
  inscriptionCues: list(
    "banner banners sign signs placard placards slogan slogans reading motto poster posters graffiti inscription headline headlined chanting",
  ),
  mentionCues: list("thought thinking word words term terms phrase phrases mean means meaning"),
  sentenceWords:
    list(`is are was were am be has have had do does did will would can could should must may might it's that's i'm he's she's we're they're don't didn't isn't can't won't there's i've we've i'll
    we'll let's i he she we they you want need know think said says go went come came`),
  selfWords: list("i i'm i've i'll i'd me my mine myself"),
  comma: "inside",
});
