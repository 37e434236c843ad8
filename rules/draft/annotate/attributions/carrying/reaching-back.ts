import type { Attribution } from "../../attribution.ts";
import type { Unit } from "../clause/units.ts";
import { hasForm } from "../clause/word-roles.ts";
import { In } from "../lexicon/word-lists.ts";

/** *Dat meldt X*, *That is what X said*: the demonstrative is the content. */
export function reachesBack(unit: Unit, attribution: Attribution): boolean {
  const first = unit.items[0];
  if (!first) return false;
  if (!hasForm(first, In.backward)) return takesUpObject(unit, attribution);
  // *Das Ministerium kommt auf 63*: the article of who speaks takes up nothing.
  if (attribution.source?.start === first.start && attribution.source.end > first.end) return false;
  const between = unit.items.filter((item) => item.start > first.start && item.end <= attribution.cue.start);
  return between.length <= 4;
}

/** *Een woordvoerder bevestigt dat.*, *heeft dat tegenover lokale media gemeld*: the demonstrative is the object of the verb, and opens no clause. */
function takesUpObject({ items }: Unit, { source, cue }: Attribution): boolean {
  const at = items.findIndex(({ start }) => start === cue.start);
  const object = items.findLastIndex(
    (item, index) => Math.abs(index - at) <= longestHearer && hasForm(item, In.backward),
  );
  const item = items[object];
  if (!item || !source || source.start > cue.start || item.start < source.end) return false;
  if (object > at) return object === at + 1 && items.slice(object + 1).every(({ kind }) => kind === "mark");
  return hasForm(items[object - 1], In.auxiliaries) && items[at + 1]?.kind !== "word";
}

/** How many words may stand between a demonstrative and its participle: *heeft dat tegenover lokale media gemeld*. */
const longestHearer = 6;
