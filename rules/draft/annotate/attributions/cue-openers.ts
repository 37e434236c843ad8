import type { AttributionWords } from "../../../languages/contract/attribution.ts";
import type { Lexicon } from "./lexicon.ts";

/** The kinds of cue by the word they open with. Most sentences have none, and a sentence is looked through for a kind only where one of its words can open it. */
export const cueKinds = {
  verb: 1,
  attributive: 2,
  preposition: 4,
  impersonal: 8,
  relative: 16,
  count: 32,
  document: 64,
  /** A name that has small words in it, which is one item. */
  listedName: 128,
  /** A quotation, which may have none of the others. */
  quotation: 256,
};

/** Tells the kinds of cue that a form can open. */
export function opensOf(
  tables: Pick<Lexicon, "verbs" | "attributives" | "prepositions" | "impersonal" | "relativeCues" | "listedNames">,
  words: AttributionWords,
): (lower: string) => number {
  const leads = new Set(words.nouns.flatMap(({ lead }) => lead));
  const agents = new Set(words.grammar.agent);
  return (lower) =>
    (tables.verbs.has(lower) ? cueKinds.verb : 0) |
    (tables.attributives.has(lower) ? cueKinds.attributive : 0) |
    (tables.prepositions.has(lower) ? cueKinds.preposition : 0) |
    (tables.impersonal.has(lower) ? cueKinds.impersonal : 0) |
    (tables.relativeCues.has(lower) ? cueKinds.relative : 0) |
    (agents.has(lower) ? cueKinds.count : 0) |
    (leads.has(lower) ? cueKinds.document : 0) |
    (tables.listedNames.has(lower) ? cueKinds.listedName : 0);
}
