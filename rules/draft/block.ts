import type { Span } from "../span.ts";
import type { Word } from "./word.ts";

/** What a stretch of prose is in the draft. `title` and `standfirst` come from front matter; `caption` is an image's title or a figure's caption. */
export type BlockKind = "title" | "standfirst" | "heading" | "paragraph" | "item" | "cell" | "caption" | "footnote";

/** The list, table or block quote that a block stands in. `ordinal` tells neighbours of one kind apart within the chunk. */
export interface Container {
  readonly kind: "list" | "table" | "quote";
  readonly ordinal: number;
  /** The row of a table, from 0 for its head; the item of a list. */
  readonly row: number;
  readonly column: number;
}

export type TokenKind = "word" | "number" | "mark" | "symbol";

/**
 * The smallest unit that annotators look at. Emphasis, link targets and other markup are gone; `text` is what a reader sees, the span is where it stands.
 * A number is one token however it is grouped (`1,200`, `60.000`, `1 200`, `3,5`); a word keeps its inner hyphens and apostrophes (`34-year-old`, `zo'n`, `T-72`).
 */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  /** `word.lower`: what word lists are looked up by. */
  readonly lower: string;
  readonly word: Word;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}

/** `from` and `to` delimit the sentence's tokens in `Block.tokens`, `to` exclusive. */
export interface Sentence extends Span {
  readonly from: number;
  readonly to: number;
}

/** Markup that means something to a check: where a link leads, what a footnote cites, what is emphasised or code. */
export interface Inline extends Span {
  readonly kind: "link" | "image" | "footnote-reference" | "code" | "emphasis" | "strong" | "html";
  /** The target of a link or the label of a footnote. */
  readonly target: string;
}

/** A stretch of running prose, read in one language. All spans in it count from its own start: a block is stored once and moved into place. */
export interface Block {
  readonly kind: BlockKind;
  /** The source, markup included; `text.length` is the block's extent. */
  readonly text: string;
  /** BCP 47 tag of a language, which may be one that no pack is there for. */
  readonly language: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly inlines: readonly Inline[];
  /** Whether it stands in a block quote, at any depth. */
  readonly quoted: boolean;
  readonly container: Container | null;
}

export function tokensOf(block: Block, sentence: Sentence): readonly Token[] {
  return block.tokens.slice(sentence.from, sentence.to);
}
