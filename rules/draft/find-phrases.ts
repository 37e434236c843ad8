import type { Span } from "../span.ts";
import type { Block } from "./block.ts";

export interface FoundPhrase<Meaning> extends Span {
  readonly meaning: Meaning;
}

/** A listed phrase in the form that tokens are compared in (`Token.lower`), one space between words that are apart. */
export function foldPhrase(phrase: string): string {
  return phrase.trim().toLowerCase().normalize("NFC").replace(/’/gu, "'").replace(/\s+/gu, " ");
}

/** Where listed phrases stand in a block: whole words only, the longest first, never two on one word. Spans count from the block's start. */
export function* findPhrases<Meaning>(
  block: Block,
  phrases: ReadonlyMap<string, Meaning>,
): Generator<FoundPhrase<Meaning>> {
  const longest = Math.max(0, ...[...phrases.keys()].map((phrase) => phrase.length));
  let free = 0;
  for (const [at, token] of block.tokens.entries()) {
    if (at < free) continue;
    let read = "";
    let found: FoundPhrase<Meaning> | null = null;
    for (const [ahead, next] of block.tokens.slice(at, at + longest).entries()) {
      read += (next.spaced && ahead > 0 ? " " : "") + next.lower;
      if (read.length > longest) break;
      const meaning = phrases.get(read);
      if (meaning === undefined) continue;
      found = { start: token.start, end: next.end, meaning };
      free = at + ahead + 1;
    }
    if (found) yield found;
  }
}
