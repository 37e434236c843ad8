import type { Span } from "../span.ts";
import type { Block, Token } from "./block.ts";
import { fold } from "./fold.ts";

export interface FoundPhrase<Meaning> extends Span {
  readonly meaning: Meaning;
  /** Its tokens in the block, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

/** Phrases to look for, by their form as `foldPhrase` gives it. */
export interface Phrases<Meaning> {
  readonly byForm: ReadonlyMap<string, Meaning>;
  /** The first letter and the first two letters of each form: most tokens need no second look. */
  readonly heads: ReadonlySet<string>;
  /** The length of the longest form. */
  readonly longest: number;
}

export function phrasesOf<Meaning>(listed: Iterable<readonly [phrase: string, meaning: Meaning]>): Phrases<Meaning> {
  const byForm = new Map<string, Meaning>();
  for (const [phrase, meaning] of listed) byForm.set(foldPhrase(phrase), meaning);
  const heads = new Set<string>();
  let longest = 0;
  for (const form of byForm.keys()) {
    heads.add(form.slice(0, 1)).add(form.slice(0, headLength));
    longest = Math.max(longest, form.length);
  }
  return { byForm, heads, longest };
}

const headLength = 2;

/** A listed phrase folded as tokens are (`Token.lower`), one space between words that are apart. */
export function foldPhrase(phrase: string): string {
  return fold(phrase.trim()).replace(/\s+/gu, " ");
}

/**
 * Where listed phrases stand in a block: whole words only, the longest that `accepts` takes first, never two on one word. Spans count from the block's start;
 * `accepts` is given the tokens `from` and `to`, exclusive, between which a phrase would stand.
 */
export function* findPhrases<Meaning>(
  { tokens }: Block,
  phrases: Phrases<Meaning>,
  accepts: Accepts<Meaning> = () => true,
): Generator<FoundPhrase<Meaning>> {
  const sought = { ...phrases, accepts };
  for (let at = 0; at < tokens.length; ) {
    const head = tokens[at]?.lower.slice(0, headLength) ?? "";
    const found = phrases.heads.has(head) ? phraseAt(tokens, at, sought) : null;
    if (found) yield found;
    at = found?.to ?? at + 1;
  }
}

type Accepts<Meaning> = (meaning: Meaning, from: number, to: number) => boolean;

function phraseAt<Meaning>(
  tokens: readonly Token[],
  from: number,
  { byForm, longest, accepts }: Phrases<Meaning> & { readonly accepts: Accepts<Meaning> },
): FoundPhrase<Meaning> | null {
  const start = tokens[from]?.start ?? 0;
  let read = "";
  let found: FoundPhrase<Meaning> | null = null;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    read += (token.spaced && at > from ? " " : "") + token.lower;
    if (read.length > longest) break;
    const meaning = byForm.get(read);
    if (meaning !== undefined && accepts(meaning, from, at + 1))
      found = { start, end: token.end, meaning, from, to: at + 1 };
  }
  return found;
}
