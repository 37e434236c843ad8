import type { Language } from "../../../languages/contract/language.ts";
import type { Block } from "../../block.ts";
import type { QuotationMention } from "../annotations.ts";

/** What stands between quotation marks in a block. */
export function findQuotations(_block: Block, _language: Language): readonly QuotationMention[] {
  return [];
}
