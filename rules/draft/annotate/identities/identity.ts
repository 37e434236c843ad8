import type { Span } from "../../../span.ts";

/** Who a source is, as far as the draft tells. */
export interface Identity {
  /** The fullest name that the draft has: *he*, *Bali* and *the spokesman* are *Mustafa Bali*. */
  readonly name: string;
  /** Whether that is the name of a person. */
  readonly isPerson: boolean;
}

/** Who stands where by which name. */
export interface Sighting extends Identity {
  readonly start: number;
}

/** Identifies a source; `block` is where it stands. */
export type SourceIdentifier = (span: Span, given: { readonly block: number }) => Identity;
