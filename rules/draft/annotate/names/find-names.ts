import type { Language } from "../../../languages/contract/language.ts";
import type { Block } from "../../block.ts";
import type { NameMention, QuotationMention } from "../annotations.ts";

/** The proper names of a block, classed as far as the block tells. */
export function findNames(
  _block: Block,
  _language: Language,
  _quotations: readonly QuotationMention[],
): readonly NameMention[] {
  return [];
}
