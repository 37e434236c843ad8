import type { Span } from "../span.ts";
import type { Block } from "./block.ts";
import { fold } from "./fold.ts";

export interface FoundPhrase<Meaning> extends Span {
  readonly meaning: Meaning;
}

/** Phrases to look for, by their form as `foldPhrase` gives it. */
export interface Phrases<Meaning> {
  readonly byForm: ReadonlyMap<string, Meaning>;
  /** The length of the longest form. */
  readonly longest: number;
}

export function phrasesOf<Meaning>(listed: Iterable<readonly [phrase: string, meaning: Meaning]>): Phrases<Meaning> {
  const byForm = new Map<string, Meaning>();
  for (const [phrase, meaning] of listed) byForm.set(foldPhrase(phrase), meaning);
  let longest = 0;
  for (const form of byForm.keys()) longest = Math.max(longest, form.length);
  return { byForm, longest };
}

/** A listed phrase folded as tokens are (`Token.lower`), one space between words that are apart. */
export function foldPhrase(phrase: string): string {
  return fold(phrase.trim()).replace(/\s+/gu, " ");
}

/** Where listed phrases stand in a block: whole words only, the longest first, never two on one word. Spans count from the block's start. */
export function* findPhrases<Meaning>(
  { tokens }: Block,
  { byForm, longest }: Phrases<Meaning>,
): Generator<FoundPhrase<Meaning>> {
  let free = 0;
  for (const [at, token] of tokens.entries()) {
    if (at < free) continue;
    let read = "";
    let found: FoundPhrase<Meaning> | null = null;
    for (let ahead = at; ahead < tokens.length; ahead++) {
      const next = tokens[ahead];
      if (!next) break;
      read += (next.spaced && ahead > at ? " " : "") + next.lower;
      if (read.length > longest) break;
      const meaning = byForm.get(read);
      if (meaning === undefined) continue;
      found = { start: token.start, end: next.end, meaning };
      free = ahead + 1;
    }
    if (found) yield found;
  }
}
