import type { ReadingHabits } from "../../languages/contract/reading.ts";
import { askParser } from "./ask-parser.ts";
import { plainStarts } from "./plain-starts.ts";
import type { ProseToken } from "./scan-tokens.ts";
import { beginsSentence, mayEnd, runsOn } from "./sentence-boundaries.ts";

/** The index of the first token of each sentence: what retext's parser of the language proposes, mended where a closing mark, an ordinal or an abbreviation misled it. */
export function cutSentences(text: string, tokens: readonly ProseToken[], habits: ReadingHabits): readonly number[] {
  if (tokens.length === 0) return [];
  const starts = [0];
  if (!hasInnerStop(text, tokens)) return starts;
  const proposed = (emptyLine.test(text) ? null : plainStarts(tokens, habits)) ?? askParser(text, tokens, habits);
  let ahead = 0;
  let straightMarks = 0;
  for (let index = 1; index < tokens.length; index++) {
    const before = tokens[index - 1];
    const token = tokens[index];
    if (!before || !token) continue;
    if (before.kind === "mark" && before.word.text.startsWith('"')) straightMarks++;
    const isProposed = proposed[ahead] === index;
    if (isProposed) ahead++;
    else if (token.word.small || !mayEnd(before)) continue;
    const here = { tokens, index, habits, insideMarks: straightMarks % 2 === 1 };
    if (isProposed ? !runsOn(here) : beginsSentence(here)) starts.push(index);
  }
  return starts;
}

const terminal = /[.?!…‽؟。]/u;

/** Whether a mark that can end a sentence stands anywhere but at the end. */
function hasInnerStop(text: string, tokens: readonly ProseToken[]): boolean {
  const last = tokens.at(-1);
  const found = text.search(terminal);
  return found >= 0 && last !== undefined && found < last.start;
}

/** The parser ends a sentence at one, whatever stands before and after. */
const emptyLine = /[\r\n][\s\p{Z}\p{Cc}\ufeff\u200b]*[\r\n]/u;
