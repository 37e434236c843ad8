import type { Language } from "../../../languages/contract/language.ts";
import type { Block } from "../../block.ts";
import type { Attribution, NameMention, QuotationMention } from "../annotations.ts";

/** Who says what in a block. */
export function findAttributions(
  _block: Block,
  _language: Language,
  _known: { quotations: readonly QuotationMention[]; names: readonly NameMention[] },
): readonly Attribution[] {
  return [];
}
