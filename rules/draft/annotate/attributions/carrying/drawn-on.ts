import type { Attribution } from "../../attribution.ts";
import type { Unit } from "../clause/units.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { nameableAs } from "../phrases/phrase.ts";
import { phraseBefore } from "../phrases/phrase-before.ts";

/** *Demnach starben zwölf Menschen*: the document that the sentence before names, though nothing in it reports. */
export function drawnOn(unit: Unit, before: Unit, lexicon: Lexicon): Attribution | null {
  const opening = lexicon.thereby.at(unit.items, 0) && unit.items[0];
  if (!opening) return null;
  const at = before.items.findLastIndex(({ form }) => form.noun === "document");
  const source = phraseBefore(before.items, at + 1, lexicon);
  if (!source) return null;
  return {
    sentence: unit.sentence,
    source: { start: source.start, end: source.end },
    cue: { start: opening.start, end: opening.end },
    content: [],
    sense: "phrase",
    reach: "continuation",
    personal: false,
    nameable: nameableAs(source),
    vague: source.vague,
    impersonal: false,
  };
}
