import type { Item } from "../clause/item.ts";
import { hasForm, isCapitalised, isCuePreposition, isNounToo, isOf } from "../clause/word-roles.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { In } from "../lexicon/word-lists.ts";
import { phraseWithApposition } from "../phrases/apposition.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { phraseBefore } from "../phrases/phrase-before.ts";
import { afterTail } from "../phrases/tail.ts";
import type { VerbGroup } from "./verb-group.ts";

/** Whether the subject follows its verb here: *…, zegt X*; *Gisteren zei X*; *“…,” said X*. `near` is the item before the verb, adverbs skipped. */
export function isInverted(
  items: readonly Item[],
  place: { near: number; group: VerbGroup; after: Phrase },
  lexicon: Lexicon,
): boolean {
  const { near, group, after } = place;
  const left = items[near];
  const always = lexicon.words.order.inverted === "always";
  if (!left) return always || items[after.to + 1]?.kind === "quotation";
  if (left.kind === "quotation") return true;
  if (left.kind === "mark") {
    if (items[near - 1]?.kind === "quotation") return true;
    if (near === 0) return always;
    const closes = items[afterTail(items, Math.max(after.to, group.end), lexicon)]?.kind !== "word";
    const apposed = phraseWithApposition(items, near, lexicon);
    if (always) return apposed === null || closes;
    if (!closes || apposed === null) return closes;
    // *Treinta personas resultaron heridas, cinco de ellas graves, anunciaron los bomberos*: who opens the clause with no article is told of.
    const isTold = !apposed.named && !isOf(items[apposed.from], In.determiners);
    return isTold && after.definite && (after.kind === "person" || after.kind === "body");
  }
  if (!always) {
    const known = after.kind !== "other" && after.kind !== "event";
    return known && (isConjunctive(left) || endsSentence(items, place, lexicon));
  }
  const opening = clauseStart(items, group.finite);
  const start = hasForm(items[opening], In.conjunctions) ? opening + 1 : opening;
  const first = items[start];
  if (!first) return false;
  if (near < start) return true;
  if (near === start && hasForm(left, In.backward)) return true;
  return hasForm(first, In.prepositions) && !isCuePreposition(first) && !isCapitalised(items[start - 1]);
}

/** *Twenty-five were wounded said the Observatory*: with its comma lost, a tag at the end of the sentence. */
function endsSentence(
  items: readonly Item[],
  { near, group, after }: { near: number; group: VerbGroup; after: Phrase },
  lexicon: Lexicon,
): boolean {
  const { verb, form } = group.reading;
  const isReport =
    verb.sense === "say" && !verb.ambiguous && form === "finite" && !isNounToo(items[group.verb], lexicon);
  const isNamed = after.definite || isCapitalised(items[after.from]);
  if (!isReport || !isNamed || after.from !== group.end) return false;
  const before = phraseBefore(items, near + 1, lexicon);
  const next = items[after.to];
  return (!before || before.kind === "other" || before.kind === "never") && (!next || next.text === ".");
}

/** *Según informó la policía*, *comme l'a dit le ministre*: opens a clause in which the verb may come first. */
export function isConjunctive(item: Item | undefined): boolean {
  if (item?.kind !== "word") return false;
  return isCuePreposition(item) || hasForm(item, In.subordinators);
}

/** Whether a phrase is the object of a preposition that opens its clause: *Op Twitter*. */
export function isAdjunct(items: readonly Item[], phrase: Phrase, lexicon: Lexicon): boolean {
  if (lexicon.words.order.inverted !== "always") return false;
  return phrase.from - 1 === clauseStart(items, phrase.from) && isOf(items[phrase.from - 1], In.prepositions);
}

/** *Een ziekenhuis in het stadje Opelika*: a phrase that a preposition ties to the one before it, taken whole. */
export function withHead(items: readonly Item[], phrase: Phrase, lexicon: Lexicon): Phrase {
  if (lexicon.words.order.inverted !== "always" || !isOf(items[phrase.from - 1], In.prepositions)) return phrase;
  const head = phraseBefore(items, phrase.from - 1, lexicon);
  return head?.from === clauseStart(items, phrase.from) && head.kind !== "never"
    ? { ...head, end: phrase.end, to: phrase.to }
    : phrase;
}

function clauseStart(items: readonly Item[], at: number): number {
  let start = at;
  while (start > 0 && items[start - 1]?.kind !== "quotation" && !/^[,;:.!?–—(]$/u.test(items[start - 1]?.text ?? ""))
    start--;
  return start;
}
