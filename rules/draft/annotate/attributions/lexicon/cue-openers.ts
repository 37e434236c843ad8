import type { AttributionWords } from "../../../../languages/contract/attribution.ts";
import type { Lexicon } from "./lexicon.ts";

/** What is sought by the word it opens with. Most sentences have none, and a sentence is looked through for a kind only where one of its words can open it. */
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
  /** Whoever was asked, with whom a survey goes on. */
  respondents: 512,
};

/** Tells the kinds of cue that a form can open. */
export function opensOf(tables: Opening, { nouns, grammar }: AttributionWords): (lower: string) => number {
  const opens = new Map<string, number>();
  const open = (kind: number, words: Iterable<string>) => {
    for (const word of words) opens.set(word, (opens.get(word) ?? 0) | kind);
  };
  open(cueKinds.verb, tables.verbs.keys());
  open(cueKinds.attributive, tables.attributives.keys());
  open(cueKinds.preposition, tables.prepositions.openers());
  open(cueKinds.impersonal, tables.impersonal.openers());
  open(cueKinds.relative, tables.relativeCues.openers());
  open(cueKinds.listedName, tables.listedNames.openers());
  open(cueKinds.respondents, tables.respondents.openers());
  open(cueKinds.count, grammar.agent);
  open(
    cueKinds.document,
    nouns.flatMap(({ lead }) => lead),
  );
  return (lower) => opens.get(lower) ?? 0;
}

type Opening = Pick<
  Lexicon,
  "verbs" | "attributives" | "prepositions" | "impersonal" | "relativeCues" | "listedNames" | "respondents"
>;
