import type { QuotationHabits } from "../contract/quotation.ts";

export const quotation: QuotationHabits = {};
