import type { Figure, Quotation } from "./draft/annotate/annotations.ts";
import type { Draft } from "./draft/draft.ts";
import type { Span } from "./span.ts";

/** The sourcing sheet: every figure with its source, every quotation with its speaker, every place with its spellings. */
export interface Sheet {
  readonly figures: readonly Figure[];
  readonly quotations: readonly Quotation[];
  readonly places: readonly PlaceSpellings[];
}

export interface PlaceSpellings {
  readonly place: string;
  readonly preferred: string;
  readonly spellings: readonly { readonly text: string; readonly spans: readonly Span[] }[];
}

export function sheetOf(draft: Draft): Sheet {
  return { figures: draft.figures, quotations: draft.quotations.filter((quotation) => !quotation.nested), places: [] };
}
