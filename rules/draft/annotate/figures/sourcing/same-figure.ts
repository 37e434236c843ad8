import type { PlacedBlock } from "../../../draft.ts";
import type { Figure } from "../../figure.ts";

/** Whether two figures state one number of one thing, whatever their form: *honderd militairen*, *100 soldaten*. Two vague numbers are one only of the same noun. */
export function isSameFigure(one: Figure, other: Figure): boolean {
  const { min, max } = one.unhedged;
  if (min !== other.unhedged.min || max !== other.unhedged.max || !isSameThing(one, other)) return false;
  const vague = one.unhedged.min !== one.unhedged.max;
  return !vague || (one.counted !== "" && one.counted === other.counted);
}

/** One kind of thing to which the same happened; a noun or a verb that is left out or tells nobody apart may be any. */
export function isSameThing(one: Figure, other: Figure): boolean {
  // A great number of one noun is hardly two numbers, whatever is said of them.
  if (
    one.unhedged.min >= 1000 &&
    one.counted !== "" &&
    one.counted === other.counted &&
    one.unhedged.min === other.unhedged.min
  )
    return true;
  if (one.kind !== other.kind) return false;
  if (one.happened !== other.happened && one.happened !== "" && other.happened !== "") return false;
  return one.counted === other.counted || one.counted === "" || other.counted === "";
}

/** Whether a title's figure rounds the body's: *dozens* for 39, *more than 20* for 22. */
export function isRounding(title: Figure, body: Figure): boolean {
  const { min, max } = title.value;
  const exact = body.unhedged.min;
  // A round number is given up to the next one: more than 20 for 24, not for 40.
  const near = min <= exact && exact <= max && (max !== Number.POSITIVE_INFINITY || exact <= min * 1.25);
  return near && isSameThing(title, body);
}

/** Figures that stand sourced elsewhere in the draft: a title, standfirst, caption or later mention need not repeat the source. */
export function sourceElsewhere(figures: readonly Figure[], blocks: readonly PlacedBlock[]): readonly Figure[] {
  const sourced = figures.filter((figure) => figure.sourced);
  const byValue = new Map<string, Figure[]>();
  for (const figure of sourced) {
    const alike = byValue.get(valueKey(figure));
    if (alike) alike.push(figure);
    else byValue.set(valueKey(figure), [figure]);
  }
  return figures.map((figure) => {
    if (figure.sourced) return figure;
    const title = isTitle(blocks[figure.block]);
    const same =
      byValue.get(valueKey(figure))?.find((other) => isSameFigure(figure, other)) ??
      (title ? (sourced.find((other) => isRounding(figure, other)) ?? renamed(figure, byValue)) : undefined);
    return same ? { ...figure, sourced: true, reach: "elsewhere", source: same.source, cue: same.cue } : figure;
  });
}

/** A title may call those whom the body counts by another noun, where the number and what happened to them are the same: *agents*, *guards* injured. */
function renamed(title: Figure, byValue: ReadonlyMap<string, readonly Figure[]>): Figure | undefined {
  const { unhedged, happened, kind } = title;
  if (happened === "" || unhedged.min !== unhedged.max) return undefined;
  return byValue.get(valueKey(title))?.find((other) => other.happened === happened && other.kind === kind);
}

export function isTitle(placed: PlacedBlock | undefined): boolean {
  const kind = placed?.block.kind;
  return kind === "title" || kind === "standfirst" || kind === "heading" || kind === "caption";
}

function valueKey({ unhedged }: Figure): string {
  return `${unhedged.min} ${unhedged.max}`;
}
