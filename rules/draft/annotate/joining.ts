import type { Draft, PlacedAttribution, PlacedBlock } from "../draft.ts";
import type { Name } from "./name.ts";
import type { Quotation } from "./quotation.ts";

/** What is known of a draft when its annotations are joined. */
export interface Joining {
  readonly text: Draft["text"];
  readonly blocks: readonly PlacedBlock[];
  readonly attributions: readonly PlacedAttribution[];
  readonly attributionsIn: (block: number) => readonly PlacedAttribution[];
  readonly names: readonly Name[];
  /** The blocks that are answers in an interview. */
  readonly answers: ReadonlySet<number>;
}

export interface JoiningFigures extends Joining {
  readonly quotations: readonly Quotation[];
}
