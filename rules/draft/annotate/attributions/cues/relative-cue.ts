import type { Item } from "../clause/item.ts";
import type { Unit } from "../clause/units.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { phraseBefore } from "../phrases/phrase-before.ts";
import { type Cue, phraseCue } from "./cue.ts";

/** The cue of a clause that tells what the noun before its comma says, as it opens at item `at`: *eine Umfrage, wonach …*, *a report, according to which …*. */
export function relativeCue({ items }: Unit, at: number, lexicon: Lexicon): Cue | null {
  const found = items[at - 1]?.text === "," ? lexicon.relativeCues.at(items, at) : null;
  const source = found && phraseBefore(items, at - 1, lexicon);
  if (!source || !saysSomething(items, source)) return null;
  const { to } = found;
  const [start, end] = [items[at]?.start ?? 0, items[to - 1]?.end ?? 0];
  return phraseCue({ start, end, from: at, to, source, content: [{ from: to, to: items.length }] });
}

/** *Die Sichtweise des Ministers*, *eine Folge der Umfragen im Land*: somebody or something that speaks is part of it. */
function saysSomething(items: readonly Item[], { from, to }: Phrase): boolean {
  return items
    .slice(from, to)
    .some(({ form: { noun } }) => noun === "document" || noun === "vague" || noun === "person" || noun === "body");
}
