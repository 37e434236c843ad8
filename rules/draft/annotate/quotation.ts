import type { Span } from "../../span.ts";
import type { Place, Source } from "./annotations.ts";

export type QuotationClass = "speech" | "fragment" | "title" | "other";

/** A quotation as it stands, marks included. */
interface MarkedWords extends Span {
  readonly class: QuotationClass;
  readonly open: Span;
  /** Null where the quotation is never closed in its block, and then it ends with the block. */
  readonly close: Span | null;
  /** Stands inside another quotation, which answers for it. */
  readonly nested: boolean;
  /** Opened and closed by marks of different styles. */
  readonly mismatched: boolean;
  readonly words: number;
}

/** A quotation between marks, as its block tells it. */
export interface QuotationMention extends MarkedWords {
  readonly sentence: number;
}

export type QuotationReach =
  | "sentence"
  | "colon"
  | "byline"
  | "neighbour"
  | "continuation"
  | "interview"
  | "repeated"
  | "none";

/** A quotation with who speaks it. */
export interface Quotation extends MarkedWords, Place {
  /** Between marks, or a Markdown block quote (`open` is then empty). */
  readonly form: "marks" | "block-quote";
  readonly attributed: boolean;
  readonly reach: QuotationReach;
  readonly speaker: Source | null;
  readonly cue: Span | null;
}
