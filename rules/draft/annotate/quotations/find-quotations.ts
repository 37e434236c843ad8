import type { Language } from "../../../languages/contract/language.ts";
import type { QuotationHabits } from "../../../languages/contract/quotation.ts";
import { contains, type Span } from "../../../span.ts";
import type { Block } from "../../block.ts";
import type { QuotationMention } from "../annotations.ts";
import { allWithin } from "../sorted-spans.ts";
import type { Mark } from "./class-mark.ts";
import { classOf } from "./class-of.ts";
import { type MarkPairing, pairMarks } from "./pair-marks.ts";
import { readMarks } from "./read-marks.ts";

/**
 * What stands between quotation marks in a block. A quotation that is not closed in its block reaches to the block's end, and one that a block only closes
 * starts at the block's start with an empty `open`: whether it runs on from the block before is seen when the blocks are joined.
 */
export function findQuotations(block: Block, language: Language): readonly QuotationMention[] {
  const marks = readMarks(block, language.quotation);
  if (marks.length === 0) return [];
  const pairings = pairMarks(marks);
  const spans = pairings.flatMap((pairing) => extentOf(pairing, pairings, block));
  let outer: Span = { start: -1, end: -1 };
  return spans.map((span) => {
    const nested = contains(outer, span);
    if (!nested) outer = span;
    return mention(span, { block, habits: language.quotation, nested });
  });
}

interface Extent extends Span {
  readonly open: Mark | null;
  readonly close: Mark | null;
}

function extentOf({ open, close }: MarkPairing, all: readonly MarkPairing[], block: Block): readonly Extent[] {
  if (open && close) return [{ start: open.start, end: close.end, open, close }];
  const paired = all.filter((other) => other.open && other.close);
  if (close) {
    const leads = all[0]?.close === close && endsSpeech(block, close);
    return leads ? [{ start: 0, end: close.end, open: null, close }] : [];
  }
  if (
    !open ||
    paired.some(
      (other) => other.open && other.close && contains({ start: other.open.start, end: other.close.end }, open),
    )
  )
    return [];
  if (open.family === "single" && !startsSpeech(block, open)) return [];
  const next = paired.find((other) => other.open && other.open.start > open.start);
  const sentence = block.sentences.find((each) => open.start < each.end);
  const end = next
    ? Math.min(sentence?.end ?? block.text.length, next.open?.start ?? block.text.length)
    : block.text.length;
  return [{ start: open.start, end, open, close: null }];
}

/** A lone closing mark ends a quotation only after the end of a sentence, or before the comma or stop of one; anything else is a slip or a sign for inches. */
function endsSpeech(block: Block, close: Mark): boolean {
  const before = block.tokens.findLast((token) => token.end <= close.start);
  const after = block.tokens.find((token) => token.start >= close.end);
  if (before === undefined) return false;
  return /^[.!?…,]$/u.test(before.text) || (before.kind === "word" && (!after || /^[.,]$/u.test(after.text)));
}

function startsSpeech(block: Block, open: Mark): boolean {
  const after = block.tokens.find((token) => token.start >= open.end);
  return block.tokens[0]?.start === open.start && after !== undefined && /^\p{Lu}/u.test(after.text);
}

function mention(extent: Extent, given: { block: Block; habits: QuotationHabits; nested: boolean }): QuotationMention {
  const { block, habits, nested } = given;
  const { start, end, open, close } = extent;
  const inside = { start: open?.end ?? start, end: close?.start ?? end };
  const inner = allWithin(block.tokens, inside);
  const words = inner.filter(({ kind }) => kind === "word" || kind === "number");
  return {
    start,
    end,
    sentence: Math.max(
      0,
      block.sentences.findIndex((sentence) => start < sentence.end),
    ),
    class: classOf(block, { start, inner, words }, habits),
    open: open ? { start: open.start, end: open.end } : { start, end: start },
    close: close ? { start: close.start, end: close.end } : null,
    nested,
    mismatched:
      open !== null &&
      close !== null &&
      !habits.marks.some((pair) => pair.open === open.text && pair.close === close.text),
    words: words.length,
  };
}
