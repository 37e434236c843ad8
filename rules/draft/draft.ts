import type { BlockAnnotations, Place } from "./annotate/annotations.ts";
import type { Attribution } from "./annotate/attribution.ts";
import type { Figure } from "./annotate/figure.ts";
import type { Name } from "./annotate/name.ts";
import type { Quotation } from "./annotate/quotation.ts";
import type { Block } from "./block.ts";
import type { Directive } from "./directive.ts";

/** A block where it stands: add `start` to any span of the block or its annotations. */
export interface PlacedBlock {
  readonly start: number;
  readonly block: Block;
  readonly annotations: BlockAnnotations;
}

/** An attribution in its place; its spans count from the draft's start. */
export interface PlacedAttribution extends Attribution, Place {}

/** A draft read and annotated. Spans count UTF-16 code units from the start of `text`, which has no byte-order mark. Reading never fails: any text gives a draft. */
export interface Draft {
  readonly text: string;
  /** BCP 47 tag: as whoever reads it asked, else of the front matter, else of the house style, else detected. */
  readonly language: string;
  readonly languageBy: "asked" | "front matter" | "house style" | "detected";
  readonly blocks: readonly PlacedBlock[];
  readonly figures: readonly Figure[];
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly PlacedAttribution[];
  /** Everyone and everything named, in text order; those of kind `place` are the place mentions. */
  readonly names: readonly Name[];
  /** Suppression comments and the `copydesk` key of the front matter. */
  readonly directives: readonly Directive[];
}
