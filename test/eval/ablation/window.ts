import type { GoldSpan, GoldText } from "../corpus.ts";

/** The sentence of a span, and its neighbours on either side where the text has them. Spans count from the text's start. */
export interface Window {
  readonly before: GoldSpan | null;
  readonly sentence: GoldSpan;
  readonly after: GoldSpan | null;
}

/** The sentences that cover `from` to `to`, taken as one, with their neighbours. Headings are no neighbours. */
export function windowOf(text: GoldText, covered: GoldSpan): Window | null {
  const sentences = sentencesOf(text);
  const first = sentences.findIndex(({ end }) => covered.start < end);
  const last = sentences.findIndex(({ end }) => covered.end <= end);
  const [from, to] = [sentences[first], sentences[last]];
  if (!from || !to) return null;
  return {
    before: sentences[first - 1] ?? null,
    sentence: { start: from.start, end: to.end },
    after: sentences[last + 1] ?? null,
  };
}

const known = new WeakMap<GoldText, readonly GoldSpan[]>();

function sentencesOf(gold: GoldText): readonly GoldSpan[] {
  const found = known.get(gold) ?? [...cutSentences(gold)];
  known.set(gold, found);
  return found;
}

function* cutSentences(gold: GoldText): Generator<GoldSpan> {
  const segmenter = new Intl.Segmenter(gold.lang, { granularity: "sentence" });
  const masked = maskQuotations(gold);
  for (const paragraph of masked.matchAll(/[^\n]+/gu)) {
    if (/^#{1,6} /u.test(paragraph[0])) continue;
    let start: number | null = null;
    for (const { segment, index } of segmenter.segment(paragraph[0])) {
      start ??= paragraph.index + index;
      // An abbreviation or initial ends no sentence, whatever the segmenter says.
      if (/(?:^|[\s(])\p{Lu}\p{L}{0,3}\.\s*$/u.test(segment)) continue;
      const end = paragraph.index + index + segment.trimEnd().length;
      yield { start, end };
      start = null;
    }
    if (start !== null) yield { start, end: paragraph.index + paragraph[0].trimEnd().length };
  }
}

/** The text with quotations made one long word, so that no sentence ends inside one; the marks and what stands before the closing one are kept. */
function maskQuotations({ text, quotes = [] }: GoldText): string {
  let masked = text;
  for (const { start, end } of quotes) {
    const inner = text.slice(start + 1, end - 3).replace(/[^\n]/gu, mask);
    if (end - start > 6) masked = masked.slice(0, start + 1) + inner + masked.slice(end - 3);
  }
  return masked.length === text.length ? masked : text;
}

/** A capital stays one: a sentence may begin with it. */
function mask(character: string): string {
  return /\p{Lu}/u.test(character) ? "X".repeat(character.length) : "x".repeat(character.length);
}
