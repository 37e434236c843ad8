import type { Language } from "../../../languages/contract/language.ts";
import type { QuotationHabits } from "../../../languages/contract/quotation.ts";
import { contains, type Span } from "../../../span.ts";
import type { Block } from "../../block.ts";
import type { QuotationMention } from "../quotation.ts";
import { allWithin } from "../sorted-spans.ts";
import type { Mark } from "./class-mark.ts";
import { classOf } from "./class-of.ts";
import { type Extent, extentOf } from "./extent-of.ts";
import { pairMarks } from "./pair-marks.ts";
import { readMarks } from "./read-marks.ts";
import { spokenWords } from "./spoken-words.ts";

/**
 * What stands between quotation marks in a block. A quotation that is not closed in its block reaches to the block's end, and one that a block only closes
 * starts at the block's start with an empty `open`: whether it runs on from the block before is seen when the blocks are joined.
 */
export function findQuotations(block: Block, language: Language): readonly QuotationMention[] {
  const marks = readMarks(block, language.quotation);
  if (marks.length === 0) return [];
  const pairings = pairMarks(marks);
  const found: QuotationMention[] = [];
  let outer: Span = { start: -1, end: -1 };
  for (const pairing of pairings) {
    const extent = extentOf(pairing, pairings, block);
    if (!extent) continue;
    const nested = contains(outer, extent);
    if (!nested) outer = extent;
    found.push(mention(extent, { block, habits: language.quotation, nested }));
  }
  return found;
}

function mention(extent: Extent, given: { block: Block; habits: QuotationHabits; nested: boolean }): QuotationMention {
  const { block, habits, nested } = given;
  const { start, end, open, close } = extent;
  const inside = { start: open?.end ?? start, end: close?.start ?? end };
  const inner = allWithin(block.tokens, inside);
  const words = spokenWords(inner);
  const sentence = block.sentences.findIndex((each) => start < each.end);
  return {
    start,
    end,
    sentence: Math.max(0, sentence),
    class: classOf(block, { start, inner, words }, habits),
    open: open ? { start: open.start, end: open.end } : { start, end: start },
    close: close ? { start: close.start, end: close.end } : null,
    nested,
    mismatched: open !== null && close !== null && !isOneStyle(open, close, habits),
    words: words.length,
  };
}

function isOneStyle(open: Mark, close: Mark, { marks }: QuotationHabits): boolean {
  return marks.some((pair) => pair.open === open.text && pair.close === close.text);
}
