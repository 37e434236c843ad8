import type { FixPhrases } from "../contract/fixes.ts";

export const fixes: FixPhrases = {};
