import type { Item } from "./item.ts";
import type { Lexicon } from "./lexicon.ts";
import { type Phrase, phraseOf } from "./phrase.ts";
import { In } from "./word-lists.ts";
import {
  adverbialAt,
  hasForm,
  isCapitalised,
  isFiniteVerb,
  isNominal,
  isOf,
  isPlainReport,
  isPossessed,
  isPossessor,
  isStop,
} from "./word-roles.ts";

const longest = 18;

/** The noun phrase that ends right before item `end`, or null. */
export function phraseBefore(items: readonly Item[], end: number, lexicon: Lexicon): Phrase | null {
  const last = items[end - 1];
  if (last && hasForm(last, In.pronouns) && !isOf(last, In.determiners)) return phraseOf(items, end - 1, end);
  // *The fire started in a recalled car*: an article has its noun still to come.
  if (isOf(last, In.determiners) && items[end - 2]?.kind === "word" && !hasForm(last, In.pronouns)) return null;
  let from = end;
  while (from > 0 && end - from < longest) {
    const item = items[from - 1];
    if (!item) break;
    const bracket = openingBracket(items, from - 1);
    if (bracket >= 0 && bracket > 0) {
      from = bracket;
      continue;
    }
    if (!belongsBefore(items, from - 1, end)) break;
    from--;
    const joins = isInSource(items, from) || isInSource(items, from - 1);
    const closed = isOf(item, In.determiners) && !joins && !isPossessor(items[from - 1], lexicon);
    if (closed && !joinsPhrases(items, from - 1)) break;
  }
  return phraseOf(items, from, end);
}

/** The noun phrase that starts at item `start` and ends before `end`, or null; adverbs before it are skipped (*zei gisteren de minister*). */
export function phraseAfter(
  items: readonly Item[],
  start: number,
  lexicon: Lexicon,
  end: number = items.length,
): Phrase | null {
  let from = start;
  for (let steps = 0; steps < 4; steps++) from += adverbialAt(items, from);
  const first = items[from];
  if (first?.kind !== "word" && first?.kind !== "number") return null;
  if (isStop(first) && !isOf(first, In.determiners) && !hasForm(first, In.pronouns)) return null;
  const next = items[from + 1];
  if (hasForm(first, In.pronouns) && !(isOf(first, In.determiners) && isPossessed(next, lexicon)))
    return phraseOf(items, from, from + 1);
  let to = attributeEnd(items, from, lexicon, Math.min(end, from + longest));
  while (to < end && to - from < longest) {
    const step = stepAfter(items, { from, to }, lexicon);
    if (step === 0) break;
    to += step;
  }
  return phraseOf(items, from, to);
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

/** *Der*, *dem*: no *del* or *du*, which hold their preposition. */
function isBareArticle(item: Item): boolean {
  return isOf(item, In.definite) && !isOf(item, In.prepositions);
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

/** Where the bracket that closes at `at` opens, or -1: *Sylvia R. (28)*, *Ebrahim (Reuters)*. */
function openingBracket(items: readonly Item[], at: number): number {
  if (items[at]?.text !== ")") return -1;
  for (let open = at - 1; open >= 0 && at - open < 16; open--) if (items[open]?.text === "(") return open;
  return -1;
}

function belongsBefore(items: readonly Item[], at: number, end: number): boolean {
  const item = items[at];
  if (!item || item.kind === "quotation") return false;
  if (item.kind === "number") return true;
  if (item.kind === "mark") return isInnerMark(items, at);
  if (isDay(item) && !isCapitalised(items[at + 1])) return false;
  if (isOf(item, In.inSource) && !isOf(item, In.determiners)) return end - at > 1 && isNominal(items[at - 1]);
  if (isOf(item, In.conjunctions)) return joinsNames(items, at);
  if (hasForm(item, In.pronouns)) return end - at === 1 || isOf(item, In.determiners);
  if (isOf(item, In.determiners)) return true;
  return !isStop(item) && !isPlainReport(item);
}

/** How many items the phrase grows by at `to`; 0 where it ends. */
function stepAfter(items: readonly Item[], reach: { from: number; to: number }, lexicon: Lexicon): number {
  const { from, to } = reach;
  const item = items[to];
  const before = items[to - 1];
  if (!item || item.kind === "quotation") return 0;
  if (item.kind === "mark") return isInnerMark(items, to) ? 1 : 0;
  if (item.kind === "number") return before?.kind === "word" && isOf(before, In.determiners) ? 1 : 0;
  if (isOf(item, In.inSource)) {
    // *Sagte Amna Osman der Deutschen Presse-Agentur*: after a name an article brings in the hearer.
    if (isBareName(before) && isBareArticle(item)) return 0;
    if (tellsOutlet(items, to)) return 0;
    const follows = items[to + 1];
    const partitive =
      to - 1 <= from + 1 && before?.kind === "word" && isOf(before, In.determiners) && !isOf(before, In.definite);
    const linked =
      follows?.kind === "word" && (!isStop(follows) || hasForm(follows, In.pronouns) || isOf(follows, In.determiners));
    return linked && (partitive || isNominal(before)) ? 2 : 0;
  }
  if (isOf(item, In.conjunctions)) return joinsNames(items, to) ? 2 : 0;
  // *L'une des femmes*.
  if (isOf(item, In.determiners))
    return to - 1 === from && isOf(before, In.definite) && isOf(items[to + 1], In.inSource) ? 1 : 0;
  if (isStop(item) || item.verbs.some(({ form }) => form === "gerund")) return 0;
  // A verb after a name is no part of it: *Moualem estableció*.
  if (isCapitalised(before) && !isCapitalised(item) && isFiniteVerb(item) && item.form.noun === undefined) return 0;
  // *According to the ministry recovered*, *The surgeon runs*: what follows who can speak and is no such noun belongs to the clause.
  if (
    before &&
    lexicon.words.order.adjectives === "before" &&
    ["body", "person"].includes(before.form.noun ?? "") &&
    !isCapitalised(item) &&
    item.form.noun === undefined
  )
    return 0;
  // A small word after a name is no part of it: *zegt Mustafa Bali stellig*, *Haddad baalde*.
  const afterName =
    isCapitalised(before) &&
    (to - 1 > from || from === 0) &&
    !isOf(before, In.determiners) &&
    !isPossessor(before, lexicon);
  // Behind a noun its adjective is: *l'Observatoire syrien des droits de l'homme*.
  const isQualified = lexicon.words.order.adjectives === "after" && before?.form.noun !== undefined;
  if (afterName && !isQualified && !isCapitalised(item) && item.form.noun === undefined) return 0;
  return 1;
}

/** A stop of an abbreviation, an apostrophe, a slash or an ampersand inside a name: *Lt. Gen.*, *Johnson & Johnson*. */
function isInnerMark(items: readonly Item[], at: number): boolean {
  const mark = items[at];
  const next = items[at + 1];
  if (!mark || !next || next.kind !== "word") return false;
  if (mark.text === ".") return !mark.spaced && isCapitalised(items[at - 1]);
  return (
    mark.text === "&" ||
    mark.text === "/" ||
    mark.text === "-" ||
    mark.text === "@" ||
    mark.text === "#" ||
    ((mark.text === "'" || mark.text === "’") && !mark.spaced)
  );
}

/** *On Saturday police said*: a capital makes no name of a day. */
export function isDay(item: Item): boolean {
  return item.named && hasForm(item, In.adverbs);
}

function isInSource(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return item !== undefined && isOf(item, In.inSource) && isNominal(items[at - 1]);
}

/** *The Red Cross and the ministry*: a conjunction before a phrase with a determiner of its own, after another that can be a source. */
function joinsPhrases(items: readonly Item[], at: number): boolean {
  if (!isOf(items[at], In.conjunctions) || !joinsNames(items, at)) return false;
  let from = at;
  for (let item = items[from - 1]; item && at - from < longestFirst; item = items[from - 1]) {
    if (isOf(item, In.definite)) return items[from - 2]?.kind !== "word";
    if (isStop(item)) break;
    from--;
  }
  return isCapitalised(items[from]) && items[from - 1]?.kind !== "word";
}

/** How many words the first of two who say it together may have. */
const longestFirst = 6;

/** *Rob van Bree en Liesbeth Maas*, *the army and the police*: a conjunction between two that can be sources. */
function joinsNames(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const after = items[at + 1];
  if (!before || !after) return false;
  const isSource = (item: Item | undefined) =>
    item !== undefined && (isCapitalised(item) || item.form.noun !== undefined);
  const afterNoun = isOf(after, In.determiners) ? items[at + 2] : after;
  return isSource(before) && isSource(afterNoun);
}
