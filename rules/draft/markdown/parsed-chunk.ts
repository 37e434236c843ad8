import type { Span } from "../../span.ts";
import type { BlockKind, Container, Inline } from "../block.ts";
import type { Prose } from "../prose/prose.ts";

/** A chunk of Markdown taken apart. Spans count from the chunk's start. */
export interface ParsedChunk {
  readonly blocks: readonly ProseBlock[];
  /** Paragraphs, headings, lists, tables and block quotes, outer before inner: what a suppression of the next block can mean. */
  readonly units: readonly Span[];
  readonly comments: readonly Span[];
}

/** A block that is still to be read in a language. */
export interface ProseBlock extends Span {
  readonly kind: BlockKind;
  readonly prose: Prose;
  /** Their spans count from the chunk's start too. */
  readonly inlines: readonly Inline[];
  readonly quoted: boolean;
  readonly container: Container | null;
}
