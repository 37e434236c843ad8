import { franc } from "franc-min";
import { languageOf, languages } from "../languages/index.ts";
import { countFunctionWords, countTellingWords, type Evidence, leadingOf } from "./function-words.ts";

/** What of a draft is looked at: enough to be sure, and the same cost for any length. */
export function sampleOf(text: string): string {
  return text.slice(0, 4000);
}

/**
 * The language of a draft, as a BCP 47 tag, from its `sampleOf`. Its frequent words tell it where they are many and of one language that Copydesk reads; else its
 * letters do, among all the languages that franc knows.
 */
export function detectLanguage(sample: string): string {
  const read = sample.replace(unread, " ");
  const evidence = countFunctionWords(read, 200);
  if (isDecisive(evidence)) return evidence.best;
  return byLetters(read, evidence.words >= enoughWords) || evidence.best || "en";
}

/** Where links lead and what tags say is in no language. */
const unread = /\]\([^()\s]*|<[^<>]*>|\bhttps?:\/\/[^\s<>()]*/g;

/**
 * The language of a block: the draft's own, unless it is in another alphabet, or words that only another language has say otherwise, or hardly any word is
 * of the draft's language.
 */
export function languageOfBlock(text: string, draft: string): string {
  const sample = text.slice(0, blockSample);
  if (otherAlphabet.test(sample) && isLatin(draft) && isForeign(sample)) return byLetters(sample, true) || draft;
  const pack = languageOf(draft);
  if (!pack) {
    const evidence = countFunctionWords(sample, blockSample);
    return isDecisive(evidence) && evidence.count > 3 ? evidence.best : draft;
  }
  const { words, byLanguage } = countTellingWords(sample);
  const own = byLanguage.get(pack.tag) ?? 0;
  const { best, count } = leadingOf(byLanguage);
  const isTold = best !== pack.tag && count > Math.max(2, own * 2, words / 8);
  if (isTold) return best;
  const isUnlikeDraft = words >= enoughWords && own < words / 20;
  return isUnlikeDraft ? byLetters(sample, true) || draft : draft;
}

/** Measured: of 200 words of news, 22 and more of 100 are on the list of their language, and at least twice as many as on any other's. */
function isDecisive({ words, best, count, second }: Evidence): boolean {
  return best !== "" && count >= Math.max(2, words * 0.22) && count >= second * 2.2;
}

/** Under this, letters take Dutch for Danish unless few languages are considered: those that Copydesk reads, and those of other alphabets. */
const enoughWords = 20;

const few = [...languages.map(({ reading }) => reading.detected), "arb", "rus", "ukr", "ell", "heb", "cmn", "jpn"];

function byLetters(sample: string, amongAll: boolean): string {
  const code = franc(sample, amongAll ? {} : { only: few });
  // `Intl` knows which codes of ISO 639-3 have a shorter tag.
  return code === "und" ? "" : (Intl.getCanonicalLocales(code)[0] ?? code);
}

const blockSample = 600;

const otherAlphabet = /[\u0370-\u1fff\u3040-\u9fff\uac00-\ud7af]/;

/** Whether most letters are of another alphabet than Latin. */
function isForeign(sample: string): boolean {
  const letters = sample.match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => otherAlphabet.test(letter)).length * 2 > letters.length;
}

function isLatin(tag: string): boolean {
  return new Intl.Locale(tag).maximize().script === "Latn";
}
