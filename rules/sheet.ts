import type { Figure } from "./draft/annotate/figure.ts";
import type { Quotation } from "./draft/annotate/quotation.ts";
import type { Draft } from "./draft/draft.ts";
import { plainStyle } from "./house-style/house-style.ts";
import { draftPlaces, type PlaceStyle } from "./place-spellings/draft-places.ts";
import { type Span, spanOf } from "./span.ts";

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

export function sheetOf(draft: Draft, style: PlaceStyle = plainStyle): Sheet {
  const quotations = draft.quotations.filter((quotation) => !quotation.nested);
  return { figures: draft.figures, quotations, places: placesOf(draft, style) };
}

/** Every place that a word beside it, the house list or the gazetteer makes one, with its spellings. */
function placesOf(draft: Draft, style: PlaceStyle): readonly PlaceSpellings[] {
  return draftPlaces(draft, style)
    .filter(
      ({ spellings, preferredBy }) =>
        preferredBy === "gazetteer" || preferredBy === "house list" || spellings.some(({ cued }) => cued > 0),
    )
    .map(({ preferred, spellings, mentionsOf }) => ({
      place: preferred,
      preferred,
      spellings: spellings.map((spelling) => ({ text: spelling.text, spans: mentionsOf(spelling).map(spanOf) })),
    }));
}
