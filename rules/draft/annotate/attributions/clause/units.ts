import type { Span } from "../../../../span.ts";
import type { Block, Token } from "../../../block.ts";
import type { NameMention } from "../../name.ts";
import type { QuotationMention } from "../../quotation.ts";
import { firstOverlap } from "../../sorted-spans.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { createItemMaker, type Item } from "./item.ts";
import { joinListedNames } from "./listed-names.ts";
import { closed, quotationItem } from "./quotation-item.ts";

/** A sentence as the reporter built it: one that a quotation bridges is not cut where the quotation's own sentences end. */
export interface Unit extends Span {
  /** The block's sentence it starts in. */
  readonly sentence: number;
  readonly items: readonly Item[];
  /** The kinds of cue that its items can open: a sum of `cueKinds`. */
  readonly opens: number;
  /** The lists that have one of its forms: a sum of `In`. */
  readonly lists: number;
}

/** The block's units in text order. */
export function readUnits(
  block: Block,
  known: { quotations: readonly QuotationMention[]; names: readonly NameMention[] },
  lexicon: Lexicon,
): readonly Unit[] {
  const { tokens, sentences } = block;
  const itemOf = createItemMaker(lexicon, firmNameTest(known.names));
  const outer = known.quotations.filter((quotation) => !quotation.nested && isWhole(block, quotation));
  const units: Unit[] = [];
  let pending: Pending | null = null;
  let at = 0;
  let quotation = outer[at];
  sentences.forEach((sentence, index) => {
    pending ??= { sentence: index, start: sentence.start, items: [], opens: 0, lists: 0 };
    const { items } = pending;
    for (let t = sentence.from; t < sentence.to; t++) {
      const token = tokens[t];
      if (!token) continue;
      while (quotation && quotation.end <= token.start) quotation = outer[++at];
      const last = items[items.length - 1];
      if (!quotation || token.start < quotation.start) add(pending, itemOf(token, !last, tokens, t));
      else if (last?.quotation !== quotation)
        add(pending, quotationItem(quotation, { block, before: items, spaced: token.spaced, lexicon }));
      else if (token.start === quotation.close?.start) items[items.length - 1] = closed(last, tokens[t - 1]);
    }
    const next = sentences[index + 1];
    const bridged = next && outer.some(({ start, end }) => start < sentence.end && end > next.start);
    if (bridged || (next && goesOn(block, next.from, items))) return;
    units.push({ ...pending, items: joinListedNames(pending, lexicon), end: sentence.end });
    pending = null;
  });
  return units;
}

interface Pending extends Omit<Unit, "end" | "items" | "opens" | "lists"> {
  readonly items: Item[];
  opens: number;
  lists: number;
}

function add(pending: Pending, item: Item): void {
  pending.items.push(item);
  pending.opens |= item.opens;
  pending.lists |= item.form.lists;
}

/** Where the content before item `end` begins: a clause closed by a semicolon before the cue's own begins is not the cue's. */
export function leftStart({ items }: Unit, end: number): number {
  for (let at = end - 1; at >= 0; at--) if (items[at]?.text === ";") return at + 1;
  return 0;
}

/** What stands inside a quotation as a unit of its own. */
export function insideUnit(quotation: QuotationMention, inside: readonly Token[], lexicon: Lexicon): Unit {
  const itemOf = createItemMaker(lexicon, () => false);
  const { sentence, start, end } = quotation;
  const unit: Pending = { sentence, start, items: [], opens: 0, lists: 0 };
  inside.forEach((token, at) => {
    add(unit, itemOf(token, at === 0, inside, at));
  });
  return { ...unit, end };
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

/** Whether a word begins or goes on with a name that is one even as the first word of a sentence. */
function firmNameTest(names: readonly NameMention[]): (token: Token) => boolean {
  const firm = names.filter(({ doubtful }) => !doubtful);
  return (token) => (firstOverlap(firm, token)?.start ?? token.end) <= token.start;
}
