import type { Span } from "../../span.ts";
import type { Place, Source } from "./annotations.ts";

export type QuotationClass = "speech" | "fragment" | "title" | "other";

/** Text between quotation marks, marks included. An open end stands at the end of the block. */
export interface QuotationMention extends Span {
  readonly sentence: number;
  readonly class: QuotationClass;
  readonly open: Span;
  /** Null where the quotation is never closed in its block. */
  readonly close: Span | null;
  /** Stands inside another quotation, which answers for it. */
  readonly nested: boolean;
  /** Opened and closed by marks of different styles. */
  readonly mismatched: boolean;
  readonly words: number;
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

export interface Quotation extends Span, Place {
  readonly class: QuotationClass;
  readonly open: Span;
  readonly close: Span | null;
  readonly nested: boolean;
  readonly mismatched: boolean;
  readonly words: number;
  /** Between marks, or a Markdown block quote (`open` is then empty). */
  readonly form: "marks" | "block-quote";
  readonly attributed: boolean;
  readonly reach: QuotationReach;
  readonly speaker: Source | null;
  readonly cue: Span | null;
}
