import type { ReadingHabits } from "../../languages/contract/reading.ts";
import { abbreviates } from "./abbreviations.ts";
import { isTerminal, isWord } from "./parser-leaves.ts";
import type { ProseToken } from "./scan-tokens.ts";

/**
 * The tokens at which retext's parser would begin a sentence, all but the first, told without it, for it takes longer than all else that cutting costs. Null where what
 * stands round some mark is not plain, and only the parser can tell. What it does at a plain mark depends on the word before and the token after alone.
 */
export function plainStarts(tokens: readonly ProseToken[], habits: ReadingHabits): readonly number[] | null {
  const starts: number[] = [];
  // Marks with no word behind them belong to the sentence they close.
  const lastWord = tokens.findLastIndex(isWord);
  for (let at = 0; at < lastWord; at++) {
    const token = tokens[at];
    if (!token || !isTerminal(token)) continue;
    const start = startAfter(tokens, at, habits);
    if (start === unsure) return null;
    if (start !== none) starts.push(start);
  }
  return starts;
}

const none = -1;
const unsure = -2;

/** The token that begins a sentence after the mark at `at`; `none` where the sentence goes on, `unsure` where only the parser can tell. */
function startAfter(tokens: readonly ProseToken[], at: number, habits: ReadingHabits): number {
  const mark = tokens[at];
  const before = tokens[at - 1];
  if (!mark || !before || mark.spaced || !isBehindWord(tokens, at)) return unsure;
  let start = at + 1;
  while (isAffix(tokens[start])) start++;
  const first = tokens[start];
  if (!first || goesOn(first)) return none;
  if (!first.spaced && !isWord(first)) return unsure;
  const isAbbreviation = mark.word.text === "." && isWord(before) && abbreviates(before.word, habits);
  if (!isAbbreviation) return start;
  return start === at + 1 ? none : unsure;
}

/** Whether a word stands right before a mark, or before the one mark between them: `US).` */
function isBehindWord(tokens: readonly ProseToken[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 2), at).some(isWord);
}

/** Whether the sentence before goes on with a token, whatever mark it seemed to end in. */
function goesOn(token: ProseToken): boolean {
  return token.word.text === "," || token.word.text === ";" || (token.kind === "word" && token.word.small);
}

/** A mark that the parser leaves to the sentence before it, close behind its end. */
function isAffix(token: ProseToken | undefined): boolean {
  return token !== undefined && !token.spaced && token.kind === "mark" && /^["”’')]$/.test(token.word.text);
}
