import type { Item } from "../clause/item.ts";
import { isCapitalised, isOf } from "../clause/word-roles.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { In } from "../lexicon/word-lists.ts";
import { phraseOf } from "../phrases/phrase.ts";
import type { Subject } from "./subject.ts";

/** Where a comma is lost, the end of the subject that is known to speak: *local media* in *the army killed three civilians local media reported*. */
export function lastSpeaking(items: readonly Item[], { source, to, side }: Subject, lexicon: Lexicon): Subject | null {
  if (lexicon.words.order.inverted === "always") return null;
  if (side !== "before" || source === null || !("kind" in source) || source.to - source.from < longestSource)
    return null;
  let from = source.to;
  while (from > source.from && speaks(items[from - 1]) && !opens(items, from)) from--;
  const speaking = from > source.from ? phraseOf(items, from, source.to) : null;
  return speaking && speaking.kind !== "other" && speaking.kind !== "event"
    ? { source: speaking, from, to, side: "before" }
    : null;
}

/** *Local media* behind *twelve fighters*: an adjective behind a noun opens another phrase. */
function opens(items: readonly Item[], at: number): boolean {
  return (
    isOf(items[at], In.vagueAdjectives) && !isCapitalised(items[at - 1]) && !isOf(items[at - 1], In.vagueAdjectives)
  );
}

function speaks(item: Item | undefined): boolean {
  if (item?.kind !== "word") return false;
  const kind = item.form.noun;
  return isCapitalised(item) || isOf(item, In.vagueAdjectives) || (kind !== undefined && kind !== "event");
}

/** A subject of fewer words is hardly two. */
const longestSource = 5;
