import type { PlacedBlock } from "../../../draft.ts";
import type { Figure } from "../../figure.ts";
import { isTitle } from "./same-figure.ts";

/** The figures without those that take up a number given before: *The 176 passengers* is one where it stands first, *all twelve* is none after *twelve men*. */
export function withoutTakeUps(figures: readonly Figure[], blocks: readonly PlacedBlock[]): readonly Figure[] {
  const given = new Set<number>();
  return figures.filter((figure) => {
    if (isTitle(blocks[figure.block])) return true;
    const { min, max } = figure.unhedged;
    // A hedge estimates anew: de ruim 300 gezinnen.
    const exact = min === max && figure.value.min === min && figure.value.max === max;
    if (figure.definite && exact && given.has(min)) return false;
    given.add(min);
    return true;
  });
}
