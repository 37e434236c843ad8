import type { Item } from "./clause-items.ts";
import type { Lexicon, WordList } from "./lexicon.ts";

/** Whether the item is a word of the list and no name that happens to be spelled alike (*Van Bree*). */
export function isOf(item: Item | undefined, list: WordList, lexicon: Lexicon): boolean {
  return item?.kind === "word" && !item.named && lexicon.is(item.lower, list);
}

export function isCapitalised(item: Item | undefined): boolean {
  return item?.capital === true;
}

export function isAdverb(item: Item | undefined, lexicon: Lexicon): boolean {
  return item !== undefined && isOf(item, "adverbs", lexicon);
}

/** How many items an adverbial at `at` has, 0 where none stands: *gisteren*; *este jueves*, *ce lundi*. */
export function adverbialAt(items: readonly Item[], at: number, lexicon: Lexicon): 0 | 1 | 2 {
  if (isAdverb(items[at], lexicon)) return 1;
  return isOf(items[at], "determiners", lexicon) && isAdverb(items[at + 1], lexicon) ? 2 : 0;
}

/** *S'est exclamé*, *l'a souligné*: right before a finite verb, where no noun can follow, an article or reflexive is the verb's object. */
export function isClitic(item: Item | undefined, lexicon: Lexicon): boolean {
  if (lexicon.words.order.inverted !== "sometimes" || !item) return false;
  return isOf(item, "definite", lexicon) || isOf(item, "reflexives", lexicon);
}

/** *Said*, *meldde*: a word that is nothing but a reporting verb ends the phrase after it. */
export function isPlainReport(item: Item, lexicon: Lexicon): boolean {
  if (lexicon.nounKind(item.lower) !== undefined) return false;
  return item.verbs.some(
    ({ form, verb }) => form === "finite" && verb.sense === "say" && !verb.ambiguous && verb.particles.length === 0,
  );
}

export function isFiniteVerb(item: Item): boolean {
  return item.verbs.some(({ form, verb }) => form === "finite" && verb.particles.length === 0);
}

export function isNominal(item: Item | undefined, lexicon: Lexicon): boolean {
  if (!item) return false;
  if (item.kind === "number" || isCapitalised(item))
    return !isOf(item, "prepositions", lexicon) && !isOf(item, "conjunctions", lexicon) && !isAdverb(item, lexicon);
  return (
    item.kind === "word" &&
    !isStop(item, lexicon) &&
    !isOf(item, "determiners", lexicon) &&
    item.verbs.every((reading) => lexicon.nounKind(item.lower) !== undefined || reading.verb.ambiguous)
  );
}

/** *Haar advocaat*, not *volgens haar terug*: what a word like *haar* can belong to. */
export function isPossessed(item: Item | undefined, lexicon: Lexicon): boolean {
  return (
    item?.kind === "word" &&
    (isCapitalised(item) ||
      lexicon.nounKind(item.lower) !== undefined ||
      (lexicon.words.order.inverted !== "always" && !isStop(item, lexicon)))
  );
}

/** *Country's* before what the country has. */
export function isPossessor(item: Item | undefined, lexicon: Lexicon): boolean {
  const { possessives } = lexicon.words.grammar;
  return item?.kind === "word" && possessives.some((ending) => item.lower.endsWith(ending));
}

/** Words that are never inside a source's phrase. */
export function isStop(item: Item, lexicon: Lexicon): boolean {
  if (item.kind !== "word") return item.kind !== "number";
  const { lower } = item;
  if (item.named && item.text.length > 1) return lexicon.nounKind(lower) === "never";
  return lexicon.isStop(lower);
}

/** *Reports*, *claims*: a form that is a noun as well, where no capital tells them apart. */
export function isNounToo(word: Item | undefined, lexicon: Lexicon): boolean {
  if (!word || (lexicon.words.sources.nounsCapitalised && !isCapitalised(word))) return false;
  return lexicon.nounKind(word.lower) !== undefined;
}
