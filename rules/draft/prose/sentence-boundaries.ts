import type { ReadingHabits } from "../../languages/contract/reading.ts";
import type { ProseToken } from "./scan-tokens.ts";

/** A token that may begin a sentence. `insideMarks`: an odd number of straight double marks stands before it. */
export interface Boundary {
  readonly tokens: readonly ProseToken[];
  readonly index: number;
  readonly habits: ReadingHabits;
  readonly insideMarks: boolean;
}

/** Whether a proposed sentence goes on in truth: its first token closes a quotation, or what ended it was an abbreviation or an ordinal. */
export function runsOn(here: Boundary): boolean {
  return closesQuotation(here, here.index) || followsAbbreviation(here) || followsOrdinal(here);
}

/** Whether a sentence may end with a token: with a mark, or a word that has a full stop of its own. */
export function mayEnd({ kind, word }: ProseToken): boolean {
  return kind !== "word" || word.text.endsWith(".");
}

/** Whether a sentence begins where none was proposed: after a mark that closes a sentence, or after an abbreviation that ended one. */
export function beginsSentence(here: Boundary): boolean {
  const { tokens, index } = here;
  if (!tokens[index]?.spaced || !isCapital(here, index)) return false;
  if (textAt(here, index - 1).endsWith(".") && textAt(here, index - 1).length > 2)
    return here.habits.openers.includes(lowerAt(here, index));
  let before = index - 1;
  while (before > 0 && isClosingMark(textAt(here, before))) before--;
  return before < index - 1 && /^[.?!…]+$/u.test(textAt(here, before)) && !here.insideMarks;
}

function closesQuotation(here: Boundary, index: number): boolean {
  const mark = textAt(here, index);
  if (!quotationMark.test(mark)) return false;
  const follows = here.tokens[index + 1];
  if (!here.tokens[index]?.spaced) return !follows || follows.spaced || here.tokens[index + 1]?.kind === "mark";
  if (follows && !follows.spaced) return false;
  return mark === '"' ? here.insideMarks : isClosingMark(mark);
}

function followsAbbreviation(here: Boundary): boolean {
  const { tokens, index, habits } = here;
  if (textAt(here, index - 1) !== "." || tokens[index - 1]?.spaced) return false;
  return habits.abbreviations.includes(lowerAt(here, index - 2));
}

function followsOrdinal(here: Boundary): boolean {
  const { tokens, index, habits } = here;
  if (textAt(here, index - 1) !== "." || tokens[index - 1]?.spaced || !/^\d{1,3}$/.test(textAt(here, index - 2)))
    return false;
  return (
    habits.ordinals.after.includes(lowerAt(here, index)) || habits.ordinals.before.includes(lowerAt(here, index - 3))
  );
}

const quotationMark = /^(?:["“”„«»‘’‹›']|''|’’|``)$/u;

function isClosingMark(mark: string): boolean {
  return /^(?:["“”«»’›')\]]|''|’’)$/u.test(mark);
}

/** Opens like a sentence: a capital, a number or a mark that is not a comma. */
function isCapital(here: Boundary, index: number): boolean {
  return /^[\p{Lu}\p{Lt}\p{Lo}\p{N}"“„«»‘‹›'¿¡]/u.test(textAt(here, index));
}

function lowerAt(here: Boundary, index: number): string {
  return here.tokens[index]?.word.lower ?? "";
}

function textAt(here: Boundary, index: number): string {
  return here.tokens[index]?.word.text ?? "";
}
