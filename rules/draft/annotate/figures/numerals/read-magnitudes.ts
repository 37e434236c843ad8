import type { FigureValue } from "../../figure.ts";
import type { Numeral, Reach } from "./numeral.ts";

/** Magnitudes multiply each other: tens of thousands, two dozen, several hundred thousand. */
export function readMagnitudes(
  from: number,
  reach: Reach,
  times: FigureValue,
): Pick<Numeral, "to" | "value" | "scale"> {
  let value = times;
  let to = from;
  let scale = 1;
  let open = false;
  for (let at = from; at < reach.end; at++) {
    const link = reach.lexicon.links.has(reach.tokens[at]?.lower ?? "") && at > from;
    const piece = reach.lexicon.pieces(reach.tokens[link ? at + 1 : at]?.lower ?? "")?.[0];
    if (link && at + 1 >= reach.end) break;
    if (piece?.is === "scale" && !link) {
      value = { min: value.min * piece.value, max: value.max * piece.value };
      scale = piece.value;
    } else if (piece?.is === "vague" || piece?.is === "collective") {
      const { extent } = piece;
      const alone = times.min === 1 && times.max === 1 && !open;
      value =
        alone || piece.is === "collective"
          ? { min: value.min * extent.min, max: value.max * extent.max }
          : { min: value.min * unitOf(extent.min), max: value.max * unitOf(extent.min) };
      open = true;
    } else break;
    if (link) at++;
    to = at + 1;
  }
  return { to, value, scale };
}

/** Thousands begin at 2000 and multiply by a thousand. */
function unitOf(least: number): number {
  return 10 ** Math.floor(Math.log10(Math.max(1, least)));
}

export function exactly(value: number): FigureValue {
  return { min: value, max: value };
}
