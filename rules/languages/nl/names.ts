import type { NameWords } from "../contract/names.ts";

export const names: NameWords = {};
