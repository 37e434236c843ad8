import type { GoldSpan, GoldText } from "../corpus.ts";
import type { Cut } from "./cut.ts";
import { overlaps } from "./cut-quotation.ts";
import { phrasesOf } from "./phrases.ts";
import type { Window } from "./window.ts";

/** Whether a reader might take the neighbour for the attribution: it names somebody, has somebody say something, quotes, or vouches for a figure. */
export function mayAttribute(gold: GoldText, neighbour: GoldSpan, speaker: string): boolean {
  const text = gold.text.slice(neighbour.start, neighbour.end).toLowerCase();
  return (
    namesIn(speaker).some((name) => text.includes(name.toLowerCase())) ||
    mayName(gold, neighbour) ||
    speaks(text, gold.lang) ||
    (gold.quotes ?? []).some((quotation) => quotation.attributed && overlaps(quotation, neighbour)) ||
    (gold.figures ?? []).some((figure) => figure.sourced && figure.why === "sentence" && within(neighbour, figure))
  );
}

/** Whether the speaker's name still stands in what is left of the sentence. */
export function leavesSpeaker(gold: GoldText, window: Window, given: { cut: Cut; speaker: string }): boolean {
  const { cut, speaker } = given;
  const left = gold.text.slice(window.sentence.start, cut.start) + gold.text.slice(cut.end, window.sentence.end);
  return namesIn(speaker).some((name) => left.includes(name));
}

export function within(outer: GoldSpan, inner: GoldSpan): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** A capital inside the sentence; in German, where every noun has one, two words in a row that have it. */
function mayName({ text, lang }: GoldText, { start, end }: GoldSpan): boolean {
  const name = lang === "de" ? /(?<!\p{L})\p{Lu}\p{L}+ \p{Lu}\p{L}+/u : /(?<=\p{L}[\p{L}',;)’-]*\s)\p{Lu}\p{L}/u;
  return name.test(text.slice(start, end));
}

/** A verb of saying, a phrase like *according to*, a pronoun as the first word, or a byline. */
function speaks(text: string, language: string): boolean {
  const phrases = phrasesOf[language];
  if (!phrases) return false;
  const cues = [...phrases.saying, ...phrases.according].join("|");
  return new RegExp(`(?<!\\p{L})(?:${cues})(?!\\p{L})|^(?:[—–]|(?:${phrases.pronouns.join("|")})\\s)`, "u").test(text);
}

function namesIn(speaker: string): readonly string[] {
  return speaker.match(/\p{Lu}[\p{L}-]{2,}/gu) ?? [];
}
