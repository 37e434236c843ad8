import type { Span } from "../../../span.ts";
import type { Block, Token } from "../../block.ts";
import { wordOf } from "../../word.ts";
import type { NameMention, QuotationMention } from "../annotations.ts";
import { cueKinds } from "./cue-openers.ts";
import type { Lexicon, VerbReading } from "./lexicon.ts";
import { joinListedNames } from "./listed-names.ts";

/** A word or mark outside quotations, or a whole quotation as one piece: what stands inside it is somebody else's grammar. */
export interface Item extends Span {
  readonly kind: "word" | "number" | "mark" | "quotation";
  readonly text: string;
  readonly lower: string;
  readonly quotation: QuotationMention | null;
  readonly verbs: readonly VerbReading[];
  /** The kinds of cue that its form can open, as `cueKinds` numbers them. */
  readonly opens: number;
  /** A word with a capital. */
  readonly capital: boolean;
  /** A capitalised word that is a proper name or part of one, as far as its place tells. */
  readonly named: boolean;
  readonly spaced: boolean;
}

/** A sentence as the reporter built it: one that a quotation bridges is not cut where the quotation's own sentences end. */
export interface Unit extends Span {
  /** The block's sentence it starts in. */
  readonly sentence: number;
  readonly items: readonly Item[];
}

/** A name has fewer words than a quotation that counts (rules.md, section 2). */
const longestName = 5;

/** The block's units in text order. */
export function readUnits(
  block: Block,
  known: { quotations: readonly QuotationMention[]; names: readonly NameMention[] },
  lexicon: Lexicon,
): readonly Unit[] {
  const firmNames = firmNamesOf(block, known.names);
  const outer = known.quotations.filter((quotation) => !quotation.nested && isWhole(block, quotation));
  const units: Unit[] = [];
  let pending: { sentence: number; start: number; items: Item[] } | null = null;
  let at = 0;
  block.sentences.forEach((sentence, index) => {
    pending ??= { sentence: index, start: sentence.start, items: [] };
    for (let t = sentence.from; t < sentence.to; t++) {
      const token = block.tokens[t];
      if (!token) continue;
      while (outer[at] && (outer[at]?.end ?? 0) <= token.start) at++;
      const quotation = outer[at];
      if (!quotation || token.start < quotation.start)
        pending.items.push(
          itemOf(token, lexicon, { first: pending.items.length === 0, next: block.tokens[t + 1], firmNames }),
        );
      else if (pending.items.at(-1)?.quotation !== quotation)
        pending.items.push(
          isName(quotation, block) && leadsName(pending.items, lexicon)
            ? markedName(quotation, block)
            : quotationItem(quotation, token),
        );
      else if (token.start === quotation.close?.start)
        pending.items.push(...closed(pending.items.pop(), block.tokens[t - 1]));
    }
    const next = block.sentences[index + 1];
    const bridged = next && outer.some((quotation) => quotation.start < sentence.end && quotation.end > next.start);
    if (bridged || (next && goesOn(block, next.from, pending.items))) return;
    units.push({ ...pending, items: joinListedNames(pending.items, lexicon), end: sentence.end });
    pending = null;
  });
  return units;
}

/** What stands inside a quotation, as items of its own. */
export function insideItems(block: Block, quotation: QuotationMention, lexicon: Lexicon): readonly Item[] {
  const inside = block.tokens.filter(
    ({ start, end }) => start >= quotation.open.end && end <= (quotation.close?.start ?? quotation.end),
  );
  return inside.map((token, at) =>
    itemOf(token, lexicon, { first: at === 0, next: inside[at + 1], firmNames: new Set() }),
  );
}

/** A title or name in marks is a name in its sentence: *der Sender „Channel 10“ berichtete*. */
function isName({ class: kind, words, open, close }: QuotationMention, block: Block): boolean {
  if (kind === "title") return words <= longestName;
  const inside = block.text.slice(open.end, close?.start ?? open.end).trim();
  return kind !== "speech" && words < longestName && inside.split(/\s+/u).every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}

/** *Der Sender „Channel 10“*, *laut „BBC News“*, *schreibt die „Computerwoche“*: after other words the marks hold what somebody says or what something is called. */
function leadsName(items: readonly Item[], lexicon: Lexicon): boolean {
  const [lead, before] = [items.at(-2), items.at(-1)];
  if (before?.kind !== "word") return false;
  if (lexicon.is(before.lower, "definite")) {
    const isTold = lead?.verbs.some(({ verb }) => verb.sense === "say" && !verb.ambiguous);
    return !lead || isTold === true || lexicon.is(lead.lower, "complementizers");
  }
  const kind = lexicon.nounKind(before.lower);
  return kind === "body" || kind === "person" || kind === "document" || lexicon.prepositions.has(before.lower);
}

/** Whether what the marks hold is somebody's words without doubt: both marks stand, or it runs on from or into another paragraph. */
function isWhole(block: Block, quotation: QuotationMention): boolean {
  if (quotation.close !== null || quotation.end < block.text.length) return quotation.close !== null;
  const before = block.tokens.findLast((token) => token.end <= quotation.start);
  return before === undefined || before.kind === "mark";
}

/** A sentence that opens small after a quotation is the same sentence: *“Why?” he asked.* */
function goesOn(block: Block, from: number, items: readonly Item[]): boolean {
  const first = block.tokens[from];
  return items.at(-1)?.quotation != null && first !== undefined && (first.word.small || first.text === ",");
}

/** Where a word stands: first in its sentence, what follows it, and where the block has names beyond doubt. */
interface Place {
  readonly first: boolean;
  readonly next: Token | undefined;
  readonly firmNames: ReadonlySet<number>;
}

function itemOf(token: Token, lexicon: Lexicon, place: Place): Item {
  const { start, end, text, lower, spaced } = token;
  const isWord = token.kind === "word";
  const capital = isWord && token.word.capital;
  const named = capital && isNamed(token, lexicon, place);
  const opens = lexicon.opens(lower);
  return {
    start,
    end,
    kind: isWord || token.kind === "number" ? token.kind : "mark",
    text,
    lower,
    quotation: null,
    verbs: isWord && !named && opens & cueKinds.verb ? (lexicon.verbs.get(lower) ?? noVerbs) : noVerbs,
    opens,
    capital,
    named,
    spaced,
  };
}

/** Of a word with a capital. */
function isNamed(token: Token, lexicon: Lexicon, place: Place): boolean {
  if (token.text === token.lower || lexicon.pronouns.has(token.lower) || lexicon.is(token.lower, "determiners"))
    return false;
  if (!place.first && !lexicon.words.sources.nounsCapitalised) return true;
  const isAcronym = token.text.length > 1 && token.text === token.text.toUpperCase();
  if (isAcronym || opensName(token, place.next, lexicon)) return true;
  return place.firmNames.has(token.start) && !(place.first && isReport(token, lexicon));
}

/** *Remarked the mayor*: nothing but a reporting verb, though a name follows. */
function isReport({ lower }: Token, lexicon: Lexicon): boolean {
  const readings = lexicon.verbs.get(lower) ?? noVerbs;
  return (
    lexicon.nounKind(lower) === undefined && readings.some(({ form, verb }) => form === "finite" && !verb.ambiguous)
  );
}

/** *Van Bree zegt*: a small word of a name that opens a sentence and looks like a preposition. */
function opensName(token: Token, next: Token | undefined, lexicon: Lexicon): boolean {
  if (!next || !lexicon.is(token.lower, "nameParticles") || !lexicon.is(token.lower, "prepositions")) return false;
  return next.word.capital || (lexicon.is(next.lower, "nameParticles") && next.lower !== "het");
}

const noVerbs: readonly VerbReading[] = [];

/** A quotation's text is the last word or mark in it: a comma there announces a tag. */
function closed(item: Item | undefined, last: Token | undefined): readonly Item[] {
  if (item?.kind !== "quotation") return item ? [item] : [];
  return [{ ...item, text: last?.text ?? "" }];
}

function markedName(quotation: QuotationMention, block: Block): Item {
  const text = block.text.slice(quotation.open.end, quotation.close?.start ?? quotation.end).trim();
  const { lower, capital } = wordOf(text);
  return { ...quotationItem(quotation, { spaced: true }), kind: "word", text, lower, capital, named: true };
}

function quotationItem(quotation: QuotationMention, token: Pick<Token, "spaced">): Item {
  return {
    start: quotation.start,
    end: quotation.end,
    kind: "quotation",
    text: "",
    lower: "",
    quotation,
    verbs: noVerbs,
    opens: 0,
    capital: false,
    named: false,
    spaced: token.spaced,
  };
}

/** Where the words of names start that are names even as the first word of a sentence. */
function firmNamesOf(block: Block, names: readonly NameMention[]): ReadonlySet<number> {
  const firm = new Set<number>();
  const sure = names.filter(({ doubtful }) => !doubtful);
  let at = 0;
  for (const token of block.tokens) {
    while (sure[at] && (sure[at]?.end ?? 0) <= token.start) at++;
    if (sure[at] && token.start >= (sure[at]?.start ?? 0)) firm.add(token.start);
  }
  return firm;
}
