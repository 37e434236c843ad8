import type { Item } from "../clause/item.ts";
import { hasForm, isCapitalised, isNominal, isOf } from "../clause/word-roles.ts";
import { In } from "../lexicon/word-lists.ts";

/** How many items a noun phrase may have. */
export const longestPhrase = 18;

/** A stop of an abbreviation, an apostrophe, a slash or an ampersand inside a name: *Lt. Gen.*, *Johnson & Johnson*. */
export function isInnerMark(items: readonly Item[], at: number): boolean {
  const mark = items[at];
  if (!mark || items[at + 1]?.kind !== "word") return false;
  const { text, spaced } = mark;
  if (text === ".") return !spaced && isCapitalised(items[at - 1]);
  if (text === "'" || text === "’") return !spaced;
  return text === "&" || text === "/" || text === "-" || text === "@" || text === "#";
}

/** *On Saturday police said*: a capital makes no name of a day. */
export function isDay(item: Item): boolean {
  return item.named && hasForm(item, In.adverbs);
}

/** *Of* in *a spokesman of the ministry*: ties what follows to the noun before it. */
export function isInSource(items: readonly Item[], at: number): boolean {
  return isOf(items[at], In.inSource) && isNominal(items[at - 1]);
}

/** *Rob van Bree en Liesbeth Maas*, *the army and the police*: a conjunction between two that can be sources. */
export function joinsNames(items: readonly Item[], at: number): boolean {
  const after = isOf(items[at + 1], In.determiners) ? items[at + 2] : items[at + 1];
  return canBeSource(items[at - 1]) && canBeSource(after);
}

function canBeSource(item: Item | undefined): boolean {
  return item !== undefined && (item.capital || item.form.noun !== undefined);
}
