import type { Token } from "../../block.ts";
import { isArticleBefore } from "./begins-name.ts";
import { innerWords } from "./inner-words.ts";
import type { NameLexicon } from "./name-lexicon.ts";
import { type NamePart, namePartOf, wholePart } from "./name-part.ts";
import { TITLE } from "./word-signs.ts";

/** A sentence whose runs are read. */
export interface Stretch {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly headline: boolean;
  readonly lexicon: NameLexicon;
}

/** The parts of the name or names that begin at `from`, and where they end. In a headline, where every word has a capital, each is one for itself. */
export function readParts(
  from: number,
  { tokens, to, headline, lexicon }: Stretch,
): { readonly to: number; readonly parts: readonly NamePart[] } {
  const parts: NamePart[] = [];
  let at = from;
  while (at < to) {
    const token = tokens[at];
    if (!token) break;
    const part = namePartOf(token, lexicon);
    if (part && (at === from || token.spaced || isStop(tokens[at - 1]))) {
      parts.push(part);
      at += 1;
      if (part.closes || headline) break;
      if (isStop(tokens[at]) && isAbbreviated(token, tokens[at + 1], lexicon)) at += 1;
      continue;
    }
    if (at === from && !isArticleBefore(tokens, at, lexicon)) break;
    const end = at + innerWords(tokens, at, parts, lexicon);
    if (end === at) break;
    for (; at < end; at += 1) {
      const word = tokens[at];
      if (word) parts.push(wholePart(word, lexicon));
    }
  }
  return { to: at, parts };
}

/** The full stop of *Gen.*, *St.* and initials is part of the name. */
function isAbbreviated({ text, lower, word }: Token, next: Token | undefined, lexicon: NameLexicon): boolean {
  if (!next?.word.capital || text.length > longestAbbreviation) return false;
  return text.length === 1 || lower === "st" || (lexicon.known(word).signs & TITLE) !== 0;
}

const longestAbbreviation = 5;

function isStop(token: Token | undefined): boolean {
  return token?.text === "." && !token.spaced;
}
