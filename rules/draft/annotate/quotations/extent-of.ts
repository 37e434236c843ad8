import { contains, type Span } from "../../../span.ts";
import type { Block } from "../../block.ts";
import type { Mark } from "./class-mark.ts";
import type { MarkPairing } from "./pair-marks.ts";

/** A quotation from its first mark to its last, or from or to an edge of its block where one is missing. */
export interface Extent extends Span {
  readonly open: Mark | null;
  readonly close: Mark | null;
}

/** What a pairing of a block's marks encloses; null where a lone mark is a slip or no quotation mark. `all` are the block's pairings in text order. */
export function extentOf({ open, close }: MarkPairing, all: readonly MarkPairing[], block: Block): Extent | null {
  if (open && close) return { start: open.start, end: close.end, open, close };
  if (close) {
    const runsOn = all[0]?.close === close && endsSpeech(block, close);
    return runsOn ? { start: 0, end: close.end, open, close } : null;
  }
  if (!open) return null;
  const pairs = all.flatMap(pairOf);
  if (pairs.some((pair) => contains(pair, open))) return null;
  if (open.family === "single" && !startsSpeech(block, open)) return null;
  return { start: open.start, end: endOfOpen(open, pairs, block), open, close };
}

/** A mark and its partner, as a span. */
function pairOf({ open, close }: MarkPairing): readonly Span[] {
  return open && close ? [{ start: open.start, end: close.end }] : [];
}

/** A quotation that nothing closes runs to the end of its block, or of its sentence where another follows, but not into that one. */
function endOfOpen(open: Mark, pairs: readonly Span[], { text, sentences }: Block): number {
  const next = pairs.find((pair) => pair.start > open.start);
  if (!next) return text.length;
  const sentence = sentences.find(({ end }) => open.start < end);
  return Math.min(sentence?.end ?? text.length, next.start);
}

/** A lone closing mark ends a quotation only after the end of a sentence, or before the comma or stop of one; anything else is a slip or a sign for inches. */
function endsSpeech({ tokens }: Block, close: Mark): boolean {
  const before = tokens.findLast((token) => token.end <= close.start);
  const after = tokens.find((token) => token.start >= close.end);
  if (before === undefined) return false;
  return /^[.!?…,]$/u.test(before.text) || (before.kind === "word" && (!after || /^[.,]$/u.test(after.text)));
}

/** A lone opening mark of the single kind, which may be an apostrophe, opens a quotation only at the head of its block and before a capital. */
function startsSpeech({ tokens }: Block, open: Mark): boolean {
  const after = tokens.find((token) => token.start >= open.end);
  return tokens[0]?.start === open.start && after?.word.capital === true;
}
