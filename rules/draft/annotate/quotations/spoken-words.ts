import type { Token } from "../../block.ts";

/** The words among tokens, numbers counted as words: how long a quotation is. */
export function spokenWords(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(({ kind }) => kind === "word" || kind === "number");
}
