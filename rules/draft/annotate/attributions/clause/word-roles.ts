import { cueKinds } from "../lexicon/cue-openers.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { In } from "../lexicon/word-lists.ts";
import type { Item } from "./item.ts";

/** Whether the item is a word of one of the lists and no name that happens to be spelled alike (*Van Bree*). */
export function isOf(item: Item | undefined, lists: number): boolean {
  return item !== undefined && (item.roles & lists) !== 0;
}

/** Whether the item has the form of a word of one of the lists, be it a name. */
export function hasForm(item: Item | undefined, lists: number): boolean {
  return item !== undefined && (item.form.lists & lists) !== 0;
}

/** Whether a preposition that is a cue begins with the word: *laut*, *according* to. */
export function isCuePreposition({ form }: Item): boolean {
  return (form.opens & cueKinds.preposition) !== 0;
}

export function isCapitalised(item: Item | undefined): boolean {
  return item?.capital === true;
}

export function isAdverb(item: Item | undefined): boolean {
  return isOf(item, In.adverbs);
}

/** How many items an adverbial at `at` has, 0 where none stands: *gisteren*; *este jueves*, *ce lundi*. */
export function adverbialAt(items: readonly Item[], at: number): 0 | 1 | 2 {
  if (isAdverb(items[at])) return 1;
  return isOf(items[at], In.determiners) && isAdverb(items[at + 1]) ? 2 : 0;
}

/** Behind the adverbials that stand at `from`. */
export function skipAdverbials(items: readonly Item[], from: number): number {
  let at = from;
  for (let steps = 0; steps < mostAdverbials; steps++) {
    const length = adverbialAt(items, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

const mostAdverbials = 4;

/** *S'est exclamé*, *l'a souligné*: right before a finite verb, where no noun can follow, an article or reflexive is the verb's object. */
export function isClitic(item: Item | undefined, lexicon: Lexicon): boolean {
  return lexicon.words.order.inverted === "sometimes" && isOf(item, In.definite | In.reflexives);
}

/** *Said*, *meldde*: a word that is nothing but a reporting verb ends the phrase after it. */
export function isPlainReport(item: Item): boolean {
  if (item.verbs.length === 0 || item.form.noun !== undefined) return false;
  return item.verbs.some(
    ({ form, verb }) => form === "finite" && verb.sense === "say" && !verb.ambiguous && verb.particles.length === 0,
  );
}

export function isFiniteVerb(item: Item): boolean {
  return item.verbs.some(({ form, verb }) => form === "finite" && verb.particles.length === 0);
}

export function isNominal(item: Item | undefined): boolean {
  if (!item) return false;
  if (item.kind === "number" || item.capital) return !isOf(item, In.prepositions | In.conjunctions | In.adverbs);
  return (
    item.kind === "word" &&
    !isStop(item) &&
    !isOf(item, In.determiners) &&
    item.verbs.every((reading) => item.form.noun !== undefined || reading.verb.ambiguous)
  );
}

/** *Haar advocaat*, not *volgens haar terug*: what a word like *haar* can belong to. */
export function isPossessed(item: Item | undefined, lexicon: Lexicon): boolean {
  if (item?.kind !== "word") return false;
  if (item.capital || item.form.noun !== undefined) return true;
  return lexicon.words.order.inverted !== "always" && !isStop(item);
}

/** *Country's* before what the country has. */
export function isPossessor(item: Item | undefined, lexicon: Lexicon): boolean {
  const { possessives } = lexicon.words.grammar;
  return item?.kind === "word" && possessives.some((ending) => item.lower.endsWith(ending));
}

/** Words that are never inside a source's phrase. */
export function isStop({ kind, named, text, form }: Item): boolean {
  if (kind !== "word") return kind !== "number";
  return named && text.length > 1 ? form.noun === "never" : form.stop;
}

/** *Reports*, *claims*: a form that is a noun as well, where no capital tells them apart. */
export function isNounToo(word: Item | undefined, lexicon: Lexicon): boolean {
  if (!word || (lexicon.words.sources.nounsCapitalised && !word.capital)) return false;
  return word.form.noun !== undefined;
}
