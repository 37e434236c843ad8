import type { NumberWords } from "../contract/numbers.ts";

export const numbers: NumberWords = {};
