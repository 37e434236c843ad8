/** What somebody decides about the spelling of a place, to be written down in the house list. */
export type Choice =
  | { readonly kind: "prefer"; readonly preferred: string; readonly variant: string; readonly language: string }
  | { readonly kind: "distinct"; readonly names: readonly [string, string] };

/** A place of the list as far as a choice changes it. */
export interface ListedPlace {
  readonly preferred: string;
  readonly variants: readonly string[];
}

/** How a choice changes the place at an index of the list, or that it takes a new place at its end (`index` -1). */
export interface PlaceChange extends ListedPlace {
  readonly index: number;
}

/** A spelling joins its place; a place that preferred the other spelling turns round; else there is a new place. */
export function changeFor(choice: Choice & { kind: "prefer" }, places: readonly ListedPlace[]): PlaceChange {
  const { preferred, variant } = choice;
  const index = places.findIndex((place) => place.preferred === preferred);
  const known = places[index];
  if (known) return { index, preferred, variants: [...new Set([...known.variants, variant])] };
  const turned = places.findIndex((place) => place.preferred === variant);
  const others = places[turned]?.variants.filter((other) => other !== preferred) ?? [];
  return { index: turned, preferred, variants: [variant, ...others] };
}
