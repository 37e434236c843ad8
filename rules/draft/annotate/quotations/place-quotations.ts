import { moved, type Span } from "../../../span.ts";
import type { PlacedBlock } from "../../draft.ts";
import type { Quotation, QuotationMention } from "../quotation.ts";
import { spokenWords } from "./spoken-words.ts";

/** A quotation in its place before anybody is found to speak it. It reaches from `block` to `lastBlock`. */
export interface PlacedQuotation extends Omit<Quotation, "attributed" | "reach" | "speaker" | "cue"> {
  readonly lastBlock: number;
}

/** How many paragraphs a quotation may run on over before its closing mark. */
const longestRun = 8;

/** The quotations of all blocks in text order; one that runs on over paragraphs, or opens its mark again at each, is one. */
export function placeQuotations(blocks: readonly PlacedBlock[]): readonly PlacedQuotation[] {
  const placed: PlacedQuotation[] = [];
  const taken = new Set<QuotationMention>();
  blocks.forEach((here, block) => {
    for (const mention of here.annotations.quotations) {
      if (taken.has(mention)) continue;
      if (mention.open.start === mention.open.end) continue;
      const run = mention.close === null && !mention.nested ? runFrom(blocks, block, mention) : null;
      for (const part of run?.parts ?? []) taken.add(part);
      placed.push(place(mention, { start: here.start, block, run }));
    }
  });
  return placed;
}

interface Run {
  readonly parts: readonly QuotationMention[];
  readonly lastBlock: number;
  readonly end: number;
  readonly close: Span | null;
  readonly words: number;
}

/** The paragraphs that an open quotation runs on over: each opens its mark again or has none, until one closes it. Null where none does. */
function runFrom(blocks: readonly PlacedBlock[], from: number, opening: QuotationMention): Run | null {
  const parts: QuotationMention[] = [];
  let words = opening.words;
  let reopened: Run | null = null;
  for (let at = from + 1; at < blocks.length && at - from <= longestRun; at++) {
    const here = blocks[at];
    if (!here || here.block.kind !== blocks[from]?.block.kind) break;
    const first = here.annotations.quotations.find((mention) => !mention.nested);
    const offset = here.start;
    if (!first) {
      words += spokenWords(here.block.tokens).length;
      continue;
    }
    const isReopened = first.start === (here.block.tokens[0]?.start ?? 0) && first.open.end > first.open.start;
    const isClosing = first.open.start === first.open.end;
    if (!isReopened && !isClosing) break;
    parts.push(first);
    words += first.words;
    const run: Run = {
      parts: [...parts],
      lastBlock: at,
      end: first.end + offset,
      close: first.close && moved(first.close, offset),
      words,
    };
    if (first.close) return run;
    reopened = run;
  }
  return reopened;
}

function place(mention: QuotationMention, given: { start: number; block: number; run: Run | null }): PlacedQuotation {
  const { start, block, run } = given;
  return {
    start: mention.start + start,
    end: run?.end ?? mention.end + start,
    sentence: mention.sentence,
    nested: mention.nested,
    mismatched: mention.mismatched,
    open: moved(mention.open, start),
    close: run ? run.close : mention.close && moved(mention.close, start),
    words: run?.words ?? mention.words,
    class: run ? "speech" : mention.class,
    block,
    lastBlock: run?.lastBlock ?? block,
    form: "marks",
  };
}
