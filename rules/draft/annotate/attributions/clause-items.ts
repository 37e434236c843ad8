import type { Span } from "../../../span.ts";
import type { Block, Token } from "../../block.ts";
import type { QuotationMention } from "../annotations.ts";
import type { Lexicon, VerbReading } from "./lexicon.ts";

/** A word or mark outside quotations, or a whole quotation as one piece: what stands inside it is somebody else's grammar. */
export interface Item extends Span {
  readonly kind: "word" | "number" | "mark" | "quotation";
  readonly text: string;
  readonly lower: string;
  readonly quotation: QuotationMention | null;
  readonly verbs: readonly VerbReading[];
  /** A pronoun that is part of the verb's word: *il* in *a-t-il*. */
  readonly enclitic: Span | null;
  readonly spaced: boolean;
}

/** A sentence as the reporter built it: one that a quotation bridges is not cut where the quotation's own sentences end. */
export interface Unit extends Span {
  /** The block's sentence it starts in. */
  readonly sentence: number;
  readonly items: readonly Item[];
}

/** The block's units in text order. */
export function readUnits(block: Block, quotations: readonly QuotationMention[], lexicon: Lexicon): readonly Unit[] {
  const outer = quotations.filter(
    (quotation) => !quotation.nested && quotation.close !== null && quotation.open.end > quotation.open.start,
  );
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
      if (!quotation || token.start < quotation.start) pending.items.push(wordItem(token, lexicon));
      else if (pending.items.at(-1)?.quotation !== quotation) pending.items.push(quotationItem(quotation, token));
    }
    const next = block.sentences[index + 1];
    const bridged = next && outer.some((quotation) => quotation.start < sentence.end && quotation.end > next.start);
    if (bridged || (next && goesOn(block, next.from, pending.items))) return;
    units.push({ ...pending, end: sentence.end });
    pending = null;
  });
  return units;
}

/** A sentence that opens small after a quotation is the same sentence: *“Why?” he asked.* */
function goesOn(block: Block, from: number, items: readonly Item[]): boolean {
  const first = block.tokens[from];
  return items.at(-1)?.quotation != null && first !== undefined && (/^\p{Ll}/u.test(first.text) || first.text === ",");
}

function wordItem(token: Token, lexicon: Lexicon): Item {
  const shared = { start: token.start, end: token.end, text: token.text, quotation: null, spaced: token.spaced };
  if (token.kind !== "word")
    return {
      ...shared,
      kind: token.kind === "number" ? "number" : "mark",
      lower: token.lower,
      verbs: [],
      enclitic: null,
    };
  const verbs = lexicon.verbs.get(token.lower) ?? [];
  if (verbs.length === 0)
    for (const { ending } of lexicon.words.order.enclitics) {
      if (!token.lower.endsWith(ending)) continue;
      const lower = token.lower.slice(0, -ending.length);
      const pronoun = ending.replace(/^(?:-t)?-/, "");
      return {
        ...shared,
        kind: "word",
        lower,
        verbs: lexicon.verbs.get(lower) ?? [],
        enclitic: { start: token.end - pronoun.length, end: token.end },
      };
    }
  return { ...shared, kind: "word", lower: token.lower, verbs, enclitic: null };
}

function quotationItem(quotation: QuotationMention, token: Token): Item {
  return {
    start: quotation.start,
    end: quotation.end,
    kind: "quotation",
    text: "",
    lower: "",
    quotation,
    verbs: [],
    enclitic: null,
    spaced: token.spaced,
  };
}
