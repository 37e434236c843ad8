import type { PlaceGroup } from "../places/grouping/spelling.ts";
import { exactKey } from "../places/spelling-keys.ts";
import type { PlaceMention } from "./place-mentions.ts";

/**
 * Whether part of a longer name speaks for itself. Not where the longer name is a matter of its own: it has another spelling (*Tall Maroef*, *Tell Marouf*), or it would
 * become another name of the draft, which the house may have called another place.
 */
export function speaksForItself(
  mention: PlaceMention,
  group: PlaceGroup,
  wholes: { readonly named: ReadonlyMap<string, unknown>; readonly varied: ReadonlySet<string> },
): boolean {
  const { whole, text } = mention;
  if (whole === null) return true;
  const changed = exactKey(whole).replace(exactKey(text), exactKey(group.preferred));
  return !wholes.varied.has(exactKey(whole)) && (changed === exactKey(whole) || !wholes.named.has(changed));
}

/** The whole names that have another spelling. */
export function variedNames(groups: readonly PlaceGroup[]): ReadonlySet<string> {
  const varied = new Set<string>();
  for (const { variants, spellings } of groups)
    if (variants.some(({ spelling }) => !spelling.isPart))
      for (const { isPart, text } of spellings) if (!isPart) varied.add(exactKey(text));
  return varied;
}
