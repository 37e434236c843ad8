import type { Span } from "../../span.ts";
import type { Attribution, Outline } from "./attribution.ts";
import type { FigureMention } from "./figure.ts";
import type { NameMention } from "./name.ts";
import type { QuotationMention } from "./quotation.ts";

/**
 * Annotations are made in two steps. What one block tells by itself (`BlockAnnotations`) is found once per block and kept with it, spans counting from
 * the block's start. What takes the neighbours or the whole draft (`Figure`, `Quotation`, …) is joined over those, spans counting from the draft's start.
 */
export interface BlockAnnotations {
  readonly figures: readonly FigureMention[];
  readonly quotations: readonly QuotationMention[];
  readonly attributions: readonly Attribution[];
  readonly names: readonly NameMention[];
  /** Made when they are first asked for: most blocks never are. */
  readonly outlines: readonly Outline[];
}

/** Someone who vouches or speaks. `name` is the fullest name of the same person or body in the draft, `text` what stands there (*he*, *de woordvoerder*). */
export interface Source extends Span {
  readonly text: string;
  readonly name: string;
  readonly vague: boolean;
}

/** Where an annotation stands: the index of its block in `Draft.blocks`, and of its sentence there. */
export interface Place {
  readonly block: number;
  readonly sentence: number;
}
