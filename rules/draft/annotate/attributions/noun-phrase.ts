import type { Span } from "../../../span.ts";
import type { Item } from "./clause-items.ts";
import type { Lexicon, NounKind, WordList } from "./lexicon.ts";

/** A stretch of items that can be a source: `from` to `to`, exclusive. */
export interface Phrase extends Span {
  readonly from: number;
  readonly to: number;
  readonly kind: NounKind | "pronoun" | "name" | "other";
  /** The word that says what it is: *spokesman* in *a spokesman for the ministry*; a name has its last word. */
  readonly head: string;
  /** Whether a proper name is part of it. */
  readonly named: boolean;
  /** Nobody in particular: *local media*, *bronnen*. */
  readonly vague: boolean;
  /** Opens with a definite article or demonstrative, and so can take up a source named before. */
  readonly definite: boolean;
}

const longest = 18;

/** The noun phrase that ends right before item `end`, or null. */
export function phraseBefore(items: readonly Item[], end: number, lexicon: Lexicon): Phrase | null {
  let from = end;
  while (from > 0 && end - from < longest) {
    const item = items[from - 1];
    if (!item) break;
    const bracket = openingBracket(items, from - 1);
    if (bracket >= 0 && bracket > 0) {
      from = bracket;
      continue;
    }
    if (!belongsBefore(items, from - 1, end, lexicon)) break;
    from--;
    const joins = isInSource(items, from, lexicon) || isInSource(items, from - 1, lexicon);
    if (isOf(item, "determiners", lexicon) && !joins && !isPossessor(items[from - 1])) break;
  }
  return phraseOf(items, from, end, lexicon);
}

/** The noun phrase that starts at item `start`, or null; adverbs before it are skipped (*zei gisteren de minister*). */
export function phraseAfter(items: readonly Item[], start: number, lexicon: Lexicon): Phrase | null {
  let from = start;
  while (items[from]?.kind === "word" && isAdverb(items[from], lexicon) && from - start < 4) from++;
  const first = items[from];
  if (first?.kind !== "word" && first?.kind !== "number") return null;
  if (isStop(first, lexicon) && !isOf(first, "determiners", lexicon) && !lexicon.pronouns.has(first.lower)) return null;
  const next = items[from + 1];
  if (lexicon.pronouns.has(first.lower) && !(isOf(first, "determiners", lexicon) && isPossessed(next, lexicon)))
    return phraseOf(items, from, from + 1, lexicon);
  let to = from + 1;
  while (to < items.length && to - from < longest) {
    const step = stepAfter(items, { from, to }, lexicon);
    if (step === 0) break;
    to += step;
  }
  return phraseOf(items, from, to, lexicon);
}

/** Whether the item is a word of the list and no name that happens to be spelled alike (*Van Bree*). */
export function isOf(item: Item | undefined, list: WordList, lexicon: Lexicon): boolean {
  return item?.kind === "word" && !item.named && lexicon.is(item.lower, list);
}

export function isCapitalised(item: Item | undefined): boolean {
  return item?.kind === "word" && /^\p{Lu}/u.test(item.text);
}

export function isAdverb(item: Item | undefined, lexicon: Lexicon): boolean {
  return item !== undefined && isOf(item, "adverbs", lexicon);
}

/** Where the bracket that closes at `at` opens, or -1: *Sylvia R. (28)*, *Ebrahim (Reuters)*. */
function openingBracket(items: readonly Item[], at: number): number {
  if (items[at]?.text !== ")") return -1;
  for (let open = at - 1; open >= 0 && at - open < 16; open--) if (items[open]?.text === "(") return open;
  return -1;
}

function belongsBefore(items: readonly Item[], at: number, end: number, lexicon: Lexicon): boolean {
  const item = items[at];
  if (!item || item.kind === "quotation") return false;
  if (item.kind === "number") return true;
  if (item.kind === "mark") return isInnerMark(items, at);
  if (isOf(item, "inSource", lexicon) && !isOf(item, "determiners", lexicon))
    return end - at > 1 && isNominal(items[at - 1], lexicon);
  if (isOf(item, "conjunctions", lexicon)) return joinsNames(items, at, lexicon);
  if (lexicon.pronouns.has(item.lower)) return end - at === 1 || isOf(item, "determiners", lexicon);
  if (isOf(item, "determiners", lexicon)) return true;
  return !isStop(item, lexicon) && !isPlainReport(item, lexicon);
}

/** *Said*, *meldde*: a word that is nothing but a reporting verb ends the phrase after it. */
function isPlainReport(item: Item, lexicon: Lexicon): boolean {
  if (lexicon.nounKind(item.lower) !== undefined) return false;
  return item.verbs.some(
    ({ form, verb }) => form === "finite" && verb.sense === "say" && !verb.ambiguous && verb.particles.length === 0,
  );
}

/** How many items the phrase grows by at `to`; 0 where it ends. */
function stepAfter(items: readonly Item[], reach: { from: number; to: number }, lexicon: Lexicon): number {
  const { from, to } = reach;
  const item = items[to];
  const before = items[to - 1];
  if (!item || item.kind === "quotation") return 0;
  if (item.kind === "mark") return isInnerMark(items, to) ? 1 : 0;
  if (item.kind === "number") return before?.kind === "word" && isOf(before, "determiners", lexicon) ? 1 : 0;
  if (isOf(item, "inSource", lexicon)) {
    const follows = items[to + 1];
    const partitive =
      to - 1 === from &&
      before?.kind === "word" &&
      isOf(before, "determiners", lexicon) &&
      !isOf(before, "definite", lexicon);
    const linked =
      follows?.kind === "word" &&
      (!isStop(follows, lexicon) || lexicon.pronouns.has(follows.lower) || isOf(follows, "determiners", lexicon));
    return linked && (partitive || isNominal(before, lexicon)) ? 2 : 0;
  }
  if (isOf(item, "conjunctions", lexicon)) return joinsNames(items, to, lexicon) ? 2 : 0;
  if (isOf(item, "determiners", lexicon)) return 0;
  if (isStop(item, lexicon) || item.verbs.some(({ form }) => form === "gerund")) return 0;
  // A verb after a name is no part of it: *Moualem estableció*.
  if (isCapitalised(before) && !isCapitalised(item) && isFiniteVerb(item) && lexicon.nounKind(item.lower) === undefined)
    return 0;
  // A small word after a name is no part of it: *zegt Mustafa Bali stellig*, *Haddad baalde*.
  const afterName = isCapitalised(before) && (to - 1 > from || from === 0) && !isOf(before, "determiners", lexicon);
  if (afterName && !isCapitalised(item) && lexicon.nounKind(item.lower) === undefined) return 0;
  return 1;
}

function isFiniteVerb(item: Item): boolean {
  return item.verbs.some(({ form, verb }) => form === "finite" && verb.particles.length === 0);
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

function isInSource(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  const item = items[at];
  return item !== undefined && isOf(item, "inSource", lexicon) && isNominal(items[at - 1], lexicon);
}

function isPossessor(item: Item | undefined): boolean {
  return item !== undefined && /['’]s$/.test(item.text);
}

/** *Haar advocaat*, not *volgens haar terug*: what a word like *haar* can belong to. */
function isPossessed(item: Item | undefined, lexicon: Lexicon): boolean {
  return (
    item?.kind === "word" &&
    (isCapitalised(item) ||
      lexicon.nounKind(item.lower) !== undefined ||
      (lexicon.words.order.inverted !== "always" && !isStop(item, lexicon)))
  );
}

function isNominal(item: Item | undefined, lexicon: Lexicon): boolean {
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

/** *Rob van Bree en Liesbeth Maas*, *the army and the police*: a conjunction between two that can be sources. */
function joinsNames(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  const before = items[at - 1];
  const after = items[at + 1];
  if (!before || !after) return false;
  const isSource = (item: Item | undefined) =>
    item !== undefined && (isCapitalised(item) || lexicon.nounKind(item.lower) !== undefined);
  const afterNoun = isOf(after, "determiners", lexicon) ? items[at + 2] : after;
  return isSource(before) && isSource(afterNoun);
}

/** Words that are never inside a source's phrase. */
function isStop(item: Item, lexicon: Lexicon): boolean {
  if (item.kind !== "word") return item.kind !== "number";
  const { lower } = item;
  if (item.named && item.text.length > 1) return lexicon.nounKind(lower) === "never";
  return (
    lexicon.is(lower, "prepositions") ||
    lexicon.is(lower, "complementizers") ||
    lexicon.is(lower, "subordinators") ||
    lexicon.is(lower, "relatives") ||
    lexicon.is(lower, "conjunctions") ||
    lexicon.is(lower, "auxiliaries") ||
    lexicon.is(lower, "finite") ||
    lexicon.is(lower, "adverbs") ||
    lexicon.is(lower, "negations") ||
    lexicon.pronouns.has(lower)
  );
}

/** The last noun, or where that is a name the noun before it that says what it is: *minister* in *de minister Jansen*. */
function headOf(chunk: readonly Item[], lexicon: Lexicon): Item | undefined {
  const last = chunk.at(-1);
  const own = last && lexicon.nounKind(last.lower);
  if (!last || (own !== undefined && own !== "never")) return last;
  const known = chunk.findLast((item) => {
    const kind = lexicon.nounKind(item.lower);
    return kind !== undefined && kind !== "event" && kind !== "never";
  });
  return known ?? last;
}

function phraseOf(items: readonly Item[], from: number, to: number, lexicon: Lexicon): Phrase | null {
  const first = items[from];
  const last = items[to - 1];
  if (!first || !last || from >= to) return null;
  const inside = items.slice(from, to);
  const definite = isOf(first, "definite", lexicon);
  const shared = { start: first.start, end: last.end, from, to, definite };
  if (inside.length === 1 && lexicon.pronouns.has(first.lower))
    return { ...shared, kind: "pronoun", head: first.lower, named: false, vague: false };
  const words = inside.filter((item) => item.kind === "word" && !isOf(item, "determiners", lexicon));
  // *Another said*, *een zei*; never the bare article of a noun that is not there.
  if (words.length === 0)
    return inside.length === 1 && !definite && items[from - 1]?.kind !== "word"
      ? { ...shared, kind: "other", head: first.lower, named: false, vague: false }
      : null;
  const link = inside.findIndex((item, at) => at > 0 && isOf(item, "inSource", lexicon));
  const chunk = (link < 0 ? inside : inside.slice(0, link)).filter((item) => item.kind === "word");
  const named = words.some(
    (item) => item.named && lexicon.nounKind(item.lower) !== "never" && !isOf(item, "vagueAdjectives", lexicon),
  );
  const head = headOf(chunk, lexicon);
  const known = head && lexicon.nounKind(head.lower);
  const partitive = link >= 0 && lexicon.pronouns.has(inside.at(-1)?.lower ?? "");
  const bare = from === 0 && inside.length === 1 && isCapitalised(first) && !isStop(first, lexicon);
  const unknown = named || bare ? "name" : partitive ? "person" : "other";
  const kind = known === "never" && named ? "name" : (known ?? unknown);
  const vague = !named && !definite && link < 0 && head !== undefined && lexicon.isVague(head.lower);
  return { ...shared, kind, head: head?.lower ?? "", named, vague };
}
