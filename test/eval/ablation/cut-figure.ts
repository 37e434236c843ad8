import type { GoldFigure, GoldSpan, GoldText } from "../corpus.ts";
import type { Cut } from "./cut.ts";
import { overlaps } from "./cut-quotation.ts";
import { type CuttingPhrases, phrasesOf } from "./phrases.ts";

/**
 * The cut that takes a figure's source and its cue out of the sentence: a tag at its end (*, police said*), a phrase (*according to the ministry*) or a main
 * clause before it (*The ministry said that*). Null where none of these fits, or another figure would go with it.
 */
export function cutFigure(gold: GoldText, figure: GoldFigure, sentence: GoldSpan): Cut | null {
  const phrases = phrasesOf[gold.lang];
  if (!phrases || !figure.source || gold.quotes?.some((quotation) => overlaps(quotation, figure))) return null;
  const words = gold.text.slice(sentence.start, sentence.end);
  if (oneOf(phrases.reporting, { before: "(?<!\\p{L})", after: "(?!\\p{L})" })?.test(words)) return null;
  const at = words.toLowerCase().indexOf(figure.source.toLowerCase());
  if (at < 0) return null;
  const source = { start: sentence.start + at, end: sentence.start + at + figure.source.length };
  const found = { text: gold.text, phrases, sentence, figure, source };
  const cut = cutPhrase(found) ?? (source.start >= figure.end ? cutTag(found) : cutClause(found));
  return cut && !gold.figures?.some((other) => overlaps(cut, other)) ? cut : null;
}

interface Found {
  readonly text: string;
  readonly phrases: CuttingPhrases;
  readonly sentence: GoldSpan;
  readonly figure: GoldSpan;
  readonly source: GoldSpan;
}

/** *…, according to the ministry* · *wurden nach Angaben der Polizei verletzt* · *Volgens het ministerie zijn er …*, which becomes *Inmiddels zijn er …*. */
function cutPhrase({ text, phrases, sentence, source }: Found): Cut | null {
  const before = text.slice(sentence.start, source.start);
  const after = text.slice(source.end, sentence.end);
  const phrase = oneOf(phrases.according, { before: "(?:,\\s|\\s|^)", after: "(?:\\s\\p{L}+){0,2}\\s$" })?.exec(before);
  if (!phrase || oneOf(phrases.of, { before: "^(?:-|\\s", after: "(?!\\p{L}))" })?.test(after)) return null;
  const start = sentence.start + phrase.index;
  if (phrase.index > 0) {
    const within = phrases.adverb === "" && /^\s\p{L}/u.test(after);
    return within ? null : { start, end: source.end + (/^,/u.test(after) ? 1 : 0), instead: "" };
  }
  if (phrases.adverb !== "") return { start, end: source.end, instead: phrases.adverb };
  const comma = /^[^,]{0,40},\s/u.exec(after);
  return comma ? { start, end: source.end + comma[0].length, instead: "" } : null;
}

/** *, police said on Monday.* · *, zegt de politie.*: from the comma before the source to the end. */
function cutTag({ text, sentence, figure, source }: Found): Cut | null {
  const tag = /,(?:\s\p{L}+){0,3}\s$/u.exec(text.slice(figure.end, source.start));
  const rest = text.slice(source.end, sentence.end);
  const stop = /[.?!]?$/u.exec(rest);
  if (!tag || !stop || rest.length > 60) return null;
  return { start: figure.end + tag.index, end: source.end + stop.index, instead: "" };
}

/** *The ministry said on Monday that forty …* · *Maandag meldde het ministerie dat veertig …*: the main clause goes, the reported one stands. */
function cutClause({ text, phrases, sentence, figure, source }: Found): Cut | null {
  const before = text.slice(sentence.start, source.start);
  const after = text.slice(source.end, figure.start);
  const bare = oneOf(phrases.bare, { before: "^(?:,[^,]{0,60},)?\\s", after: "\\s" })?.exec(after);
  const reported = oneOf(phrases.that, { before: "^[^.;:]{0,60}?\\s", after: "" })?.exec(after) ?? bare;
  const main = before + (reported?.[0] ?? "");
  if (!reported || !oneOf(phrases.saying, { before: "(?<!\\p{L})", after: "(?!\\p{L})" })?.test(main)) return null;
  return { start: sentence.start, end: source.end + reported[0].length, instead: phrases.claim };
}

function oneOf(words: readonly string[], around: { before: string; after: string }): RegExp | null {
  return words.length === 0 ? null : new RegExp(`${around.before}(?:${words.join("|")})${around.after}`, "iu");
}
