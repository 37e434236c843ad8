import type { PlacedBlock } from "../../draft.ts";
import type { Figure } from "../annotations.ts";

/** Whether two figures state one number of one thing, whatever their form: *honderd militairen*, *100 soldaten*. */
export function isSameFigure(one: Figure, other: Figure): boolean {
  return isSameThing(one, other) && one.unhedged.min === other.unhedged.min && one.unhedged.max === other.unhedged.max;
}

/** One kind of thing to which the same happened; a noun or a verb that is left out may be any. */
export function isSameThing(one: Figure, other: Figure): boolean {
  if (one.kind !== other.kind) return false;
  if (one.happened !== other.happened && one.happened !== "" && other.happened !== "") return false;
  const harmed = one.happened !== "" && one.happened === other.happened;
  return one.counted === other.counted || one.counted === "" || other.counted === "" || harmed;
}

/** Whether a title's figure rounds the body's: *dozens* for 39, *more than 20* for 22. */
export function isRounding(title: Figure, body: Figure): boolean {
  if (!isSameThing(title, body)) return false;
  const { min, max } = title.value;
  const exact = body.unhedged.min;
  return min <= exact && exact <= max && (max !== Number.POSITIVE_INFINITY || exact <= min * 1.25);
}

/** Figures that stand sourced elsewhere in the draft: a title, standfirst, caption or later mention need not repeat the source. */
export function sourceElsewhere(figures: readonly Figure[], blocks: readonly PlacedBlock[]): readonly Figure[] {
  const sourced = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (!figure.sourced || figure.reach === "elsewhere") continue;
    const group = sourced.get(figure.kind);
    if (group) group.push(figure);
    else sourced.set(figure.kind, [figure]);
  }
  return figures.map((figure) => {
    if (figure.sourced) return figure;
    const title = isTitle(blocks[figure.block]);
    const same = sourced
      .get(figure.kind)
      ?.find((other) => isSameFigure(figure, other) || (title && isRounding(figure, other)));
    return same ? { ...figure, sourced: true, reach: "elsewhere", source: same.source, cue: same.cue } : figure;
  });
}

export function isTitle(placed: PlacedBlock | undefined): boolean {
  const kind = placed?.block.kind;
  return kind === "title" || kind === "standfirst" || kind === "heading" || kind === "caption";
}
