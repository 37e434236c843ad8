import type { Block, Token } from "../../../block.ts";
import { wordOf } from "../../../word.ts";
import type { QuotationMention } from "../../quotation.ts";
import { cueKinds } from "../lexicon/cue-openers.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { In } from "../lexicon/word-lists.ts";
import { type Item, noVerbs } from "./item.ts";
import { hasForm, isCuePreposition } from "./word-roles.ts";

/** A quotation as it stands behind `before`: a title or name in marks is a name in its sentence, *der Sender „Channel 10“ berichtete*; all else is one piece. */
export function quotationItem(
  quotation: QuotationMention,
  given: { block: Block; before: readonly Item[]; spaced: boolean; lexicon: Lexicon },
): Item {
  const { block, before, spaced, lexicon } = given;
  const { start, end } = quotation;
  const shared = { start, end, quotation, roles: 0, verbs: noVerbs };
  if (!isName(quotation, block) || !leadsName(before)) {
    const form = lexicon.formOf("");
    return {
      ...shared,
      kind: "quotation",
      text: "",
      lower: "",
      form,
      opens: cueKinds.quotation,
      capital: false,
      named: false,
      spaced,
    };
  }
  const text = inside(quotation, block);
  const { lower, capital } = wordOf(text);
  return {
    ...shared,
    kind: "word",
    text,
    lower,
    form: lexicon.formOf(lower),
    opens: 0,
    capital,
    named: true,
    spaced: true,
  };
}

/** A quotation's text is the last word or mark in it: a comma there announces a tag. */
export function closed(item: Item, last: Token | undefined): Item {
  return item.kind === "quotation" ? { ...item, text: last?.text ?? "" } : item;
}

/** A name has fewer words than a quotation that counts (rules.md, section 2). */
const longestName = 5;

function isName(quotation: QuotationMention, block: Block): boolean {
  const { class: kind, words, close } = quotation;
  if (kind === "title") return words <= longestName;
  if (kind === "speech" || words >= longestName || !close) return false;
  return inside(quotation, block)
    .split(/\s+/u)
    .every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}

function inside({ open, close, end }: QuotationMention, block: Block): string {
  return block.text.slice(open.end, close?.start ?? end).trim();
}

/** *Der Sender „Channel 10“*, *laut „BBC News“*, *schreibt die „Computerwoche“*: after other words the marks hold what somebody says or what something is called. */
function leadsName(items: readonly Item[]): boolean {
  const [lead, before] = [items.at(-2), items.at(-1)];
  if (before?.kind !== "word") return false;
  if (hasForm(before, In.definite)) {
    const isTold = lead?.verbs.some(({ verb }) => verb.sense === "say" && !verb.ambiguous);
    return !lead || isTold === true || hasForm(lead, In.complementizers);
  }
  const { noun } = before.form;
  return noun === "body" || noun === "person" || noun === "document" || isCuePreposition(before);
}
