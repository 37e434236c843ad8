import { franc } from "franc-min";
import { languages } from "../languages/index.ts";

/** How much of a draft is looked at: enough to be sure, and the same cost for any length. */
const sample = 4000;

/** The language a draft is written in, as a BCP 47 tag. */
export function detectLanguage(text: string): string {
  const code = franc(text.slice(0, sample));
  return languages.find(({ reading }) => reading.detected === code)?.tag ?? others[code] ?? "en";
}

const others: Readonly<Record<string, string>> = {
  deu: "de",
  fra: "fr",
  spa: "es",
  arb: "ar",
  rus: "ru",
  ukr: "uk",
  ita: "it",
  por: "pt",
  pol: "pl",
  swe: "sv",
  tur: "tr",
  pes: "fa",
  ell: "el",
  heb: "he",
};

/** The language of a block of a draft: the draft's own, unless words that only another language has say otherwise. */
export function languageOfBlock(text: string, draft: string): string {
  const counts = new Map<string, number>();
  let words = 0;
  for (const match of text
    .slice(0, sample)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    words++;
    const tag = telling.get(match[0]);
    if (tag) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  let best = draft;
  let most = Math.max(2, (counts.get(draft) ?? 0) * 2, words / 8);
  for (const [tag, count] of counts) {
    if (tag === draft || count <= most) continue;
    best = tag;
    most = count;
  }
  return best;
}

/** Function words that one language alone has, with its tag. */
const telling = new Map<string, string>();
const shared = new Set<string>();
for (const { tag, reading } of languages) {
  for (const word of reading.functionWords) {
    if (telling.has(word) || shared.has(word)) {
      shared.add(word);
      telling.delete(word);
    } else telling.set(word, tag);
  }
}
