import type { Cue } from "./cue.ts";
import type { Item } from "./item.ts";
import type { Lexicon } from "./lexicon.ts";
import { phraseBefore } from "./noun-phrase.ts";
import type { Phrase } from "./phrase.ts";
import { phraseAt } from "./phrase-table.ts";
import type { Unit } from "./units.ts";

/** The cues of clauses that tell what the noun before their comma says: *eine Umfrage, wonach …*, *a report, according to which …*. */
export function relativeCues(unit: Unit, lexicon: Lexicon): readonly Cue[] {
  const { items } = unit;
  return items.flatMap(({ start }, at) => {
    const found = items[at - 1]?.text === "," ? phraseAt(unit.items, at, lexicon.relativeCues) : null;
    const source = found && phraseBefore(items, at - 1, lexicon);
    if (!found || !source || !saysSomething(items, source)) return [];
    const { to } = found;
    const end = items[to - 1]?.end ?? start;
    const content = [{ from: to, to: items.length }];
    return [{ start, end, from: at, to, source, content, sense: "phrase", vague: source.vague, impersonal: false }];
  });
}

/** *Die Sichtweise des Ministers*, *eine Folge der Umfragen im Land*: somebody or something that speaks is part of it. */
function saysSomething(items: readonly Item[], { from, to }: Phrase): boolean {
  return items
    .slice(from, to)
    .some(({ form: { noun } }) => noun === "document" || noun === "vague" || noun === "person" || noun === "body");
}
