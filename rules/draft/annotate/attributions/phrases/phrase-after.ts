import type { Item } from "../clause/item.ts";
import {
  hasForm,
  isCapitalised,
  isFiniteVerb,
  isNominal,
  isOf,
  isPossessed,
  isPossessor,
  isStop,
  skipAdverbials,
} from "../clause/word-roles.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { In } from "../lexicon/word-lists.ts";
import { type Phrase, phraseOf } from "./phrase.ts";
import { isInnerMark, joinsNames, longestPhrase } from "./phrase-joints.ts";

/** The noun phrase that starts at item `start` and ends before `end`, or null; adverbs before it are skipped (*zei gisteren de minister*). */
export function phraseAfter(
  items: readonly Item[],
  start: number,
  lexicon: Lexicon,
  end: number = items.length,
): Phrase | null {
  const from = skipAdverbials(items, start);
  const first = items[from];
  if (first?.kind !== "word" && first?.kind !== "number") return null;
  const isDeterminer = isOf(first, In.determiners);
  const isPronoun = hasForm(first, In.pronouns);
  if (isStop(first) && !isDeterminer && !isPronoun) return null;
  if (isPronoun && !(isDeterminer && isPossessed(items[from + 1], lexicon))) return phraseOf(items, from, from + 1);
  let to = attributeEnd(items, from, lexicon, Math.min(end, from + longestPhrase));
  while (to < end && to - from < longestPhrase) {
    const step = stepAt(items, { from, to }, lexicon);
    if (step === 0) break;
    to += step;
  }
  return phraseOf(items, from, to);
}

/** After the determiner, and what a preposition right behind it brings in: *de door de Verenigde Naties erkende regering*. */
function attributeEnd(items: readonly Item[], from: number, lexicon: Lexicon, end: number): number {
  if (!isOf(items[from], In.determiners) || !isOf(items[from + 1], In.prepositions)) return from + 1;
  const inner = from + 2 < end ? phraseAfter(items, from + 2, lexicon, end) : null;
  if (inner?.from !== from + 2) return from + 1;
  // The participle after a name is the phrase's own: erkende.
  const isOwn = items[inner.to]?.kind === "word" && items[inner.to + 1]?.form.noun !== undefined;
  return isOwn ? inner.to + 2 : inner.to;
}

interface Reach {
  readonly from: number;
  readonly to: number;
}

/** How many items the phrase grows by at `to`; 0 where it ends. */
function stepAt(items: readonly Item[], reach: Reach, lexicon: Lexicon): 0 | 1 | 2 {
  const { from, to } = reach;
  const item = items[to];
  if (!item || item.kind === "quotation") return 0;
  if (item.kind === "mark") return isInnerMark(items, to) ? 1 : 0;
  if (item.kind === "number") return isOf(items[to - 1], In.determiners) ? 1 : 0;
  if (isOf(item, In.inSource)) return linksOn(items, reach) ? 2 : 0;
  if (isOf(item, In.conjunctions)) return joinsNames(items, to) ? 2 : 0;
  // *L'une des femmes*.
  if (isOf(item, In.determiners))
    return to - 1 === from && isOf(items[to - 1], In.definite) && isOf(items[to + 1], In.inSource) ? 1 : 0;
  if (isStop(item) || item.verbs.some(({ form }) => form === "gerund")) return 0;
  const isPlain = !item.capital && item.form.noun === undefined;
  return isPlain && belongsToClause(items, reach, lexicon) ? 0 : 1;
}

/** Whether a word like *of* goes on with the phrase: *a spokesman of the ministry*, *one of the women*. */
function linksOn(items: readonly Item[], { from, to }: Reach): boolean {
  const [before, link, follows] = [items[to - 1], items[to], items[to + 1]];
  // *Sagte Amna Osman der Deutschen Presse-Agentur*: after a name an article brings in the hearer.
  if (isBareName(before) && isOf(link, In.definite) && !isOf(link, In.prepositions)) return false;
  if (tellsOutlet(items, to) || follows?.kind !== "word") return false;
  const isPartitive = to - 1 <= from + 1 && isOf(before, In.determiners) && !isOf(before, In.definite);
  const opensPhrase = !isStop(follows) || hasForm(follows, In.pronouns) || isOf(follows, In.determiners);
  return opensPhrase && (isPartitive || isNominal(before));
}

/** *Une mère de famille à l'AFP*, *a woman to Reuters*: who heard it. */
function tellsOutlet(items: readonly Item[], at: number): boolean {
  if (!isOf(items[at], In.hearer)) return false;
  const next = isOf(items[at + 1], In.determiners) ? items[at + 2] : items[at + 1];
  return next?.named === true && hasForm(next, In.outlets);
}

/** *Osman*, not *Geschäftsführerin*. */
function isBareName(item: Item | undefined): boolean {
  return item?.kind === "word" && item.named && item.form.noun === undefined;
}

/** Whether a small word that is no noun belongs to the clause and not to the phrase before it. */
function belongsToClause(items: readonly Item[], { from, to }: Reach, lexicon: Lexicon): boolean {
  const [before, item] = [items[to - 1], items[to]];
  if (!before || !item) return false;
  const { adjectives } = lexicon.words.order;
  const { noun } = before.form;
  // *Moualem estableció*: a verb after a name.
  if (isCapitalised(before) && isFiniteVerb(item)) return true;
  // *According to the ministry recovered*, *The surgeon runs*: behind who can speak.
  if (adjectives === "before" && (noun === "body" || noun === "person")) return true;
  // *L'Observatoire syrien des droits de l'homme*: behind a noun its adjective is.
  if (adjectives === "after" && noun !== undefined) return false;
  // *Zegt Mustafa Bali stellig*, *Haddad baalde*: behind a name.
  const isName = isCapitalised(before) && !isOf(before, In.determiners) && !isPossessor(before, lexicon);
  return isName && (to - 1 > from || from === 0);
}
