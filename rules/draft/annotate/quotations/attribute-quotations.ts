import type { Quotation } from "../annotations.ts";
import type { Joining } from "../joining.ts";

/** Every quotation of the draft with who speaks it. */
export function attributeQuotations(_joining: Joining): readonly Quotation[] {
  return [];
}
