import type { FigureWords } from "../../../../languages/contract/figures.ts";
import { compoundHead } from "../../compound-head.ts";
import type { KnownNoun } from "./lexicon.ts";

/** The nouns of a pack by each of their words, those first that are a claim where they are counted; of a word that is listed twice, the first holds. */
export function knownNouns({ nouns, exempt }: FigureWords): ReadonlyMap<string, KnownNoun> {
  const known = new Map<string, KnownNoun>();
  for (const { kind, words, happened = "" } of nouns)
    for (const word of words) if (!known.has(word)) known.set(word, { kind, name: words[0] ?? word, happened });
  for (const word of exempt.nouns) if (!known.has(word)) known.set(word, { kind: null, name: word, happened: "" });
  return known;
}

/** Looks a noun up, in compounding languages also by its last part: *IS-strijders*, *burgerslachtoffers*. */
export function nounReader(
  nouns: ReadonlyMap<string, KnownNoun>,
  compounds: boolean,
): (word: string) => KnownNoun | null {
  return (word) => nouns.get(word) ?? (compounds ? compoundHead(word, nouns, shortestHead) : undefined) ?? null;
}

const shortestHead = 5;
