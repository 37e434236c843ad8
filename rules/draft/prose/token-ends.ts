import type { ReadingHabits } from "../../languages/contract/reading.ts";
import { classAt, DIGIT, isApostrophe, isHyphen, LETTER, MARK, SPACE, widthAt } from "./characters.ts";
import { endOfNumber } from "./number-shape.ts";

/** The end of letters or of a mark with white space or a comma behind them, to which nothing of what follows can belong: most tokens are such. 0 for any other. */
export function endOfPlain(text: string, from: number, found: number): number {
  let end = from + 1;
  if (found === LETTER) while (classAt(text, end) === LETTER) end++;
  else if (found !== MARK) return 0;
  const next = text[end];
  return next === " " || (next === "," && found === LETTER) ? end : 0;
}

/** Where the token ends that starts at `at` with a character of class `found`. */
export function endOfToken(text: string, at: number, found: number, habits: ReadingHabits): number {
  if (found === LETTER) return isAddress(text, at) ? endOfAddress(text, at) : endOfWord(text, at, at);
  if (found === DIGIT) {
    const end = endOfNumber(text, at);
    return joinsWord(text, end) || stopsInside(text, at, end) ? endOfWord(text, at, end) : end;
  }
  if (found === MARK) return endOfElision(text, at, habits) || endOfMarks(text, at);
  return endOfSymbol(text, at);
}

/** Runs on over letters and digits, and over a hyphen, apostrophe or full stop with more of the word behind it. */
function endOfWord(text: string, from: number, reached: number): number {
  let at = reached;
  let segment = from;
  while (at < text.length) {
    const found = classAt(text, at);
    if (found === LETTER || found === DIGIT) {
      at += widthAt(text, at);
    } else if (joinsWord(text, at) || stopsInside(text, segment, at)) {
      at++;
      segment = at;
    } else break;
  }
  return text[at] === "." && isInitialism(text, from, at) ? at + 1 : at;
}

function joinsWord(text: string, at: number): boolean {
  if (at >= text.length) return false;
  if (classAt(text, at) === LETTER) return true;
  if (!isHyphen(text[at]) && !isApostrophe(text[at])) return false;
  if (at + 1 >= text.length) return false;
  const next = classAt(text, at + 1);
  return next === LETTER || next === DIGIT;
}

/** A full stop inside a word: `U.S`, `foia.gov`, but not one that lost its space, as in `verlopen.De`. */
function stopsInside(text: string, segment: number, at: number): boolean {
  if (text[at] !== "." || at + 1 >= text.length) return false;
  if (classAt(text, at + 1) !== LETTER) return classAt(text, at + 1) === DIGIT && classAt(text, at - 1) === DIGIT;
  const next = text[at + 1] ?? "";
  return at - segment === 1 || (next === next.toLowerCase() && next !== next.toUpperCase());
}

/** Single letters with a stop between: `U.S`, `a.m`. */
function isInitialism(text: string, from: number, to: number): boolean {
  return to - from >= 3 && /^(?:\p{L}\.)+\p{L}$/u.test(text.slice(from, to));
}

/** Whether the address of a page begins with the letters at a place. */
export function isAddress(text: string, at: number): boolean {
  return text.startsWith("://", at + 5) || text.startsWith("://", at + 4) || text.startsWith("www.", at);
}

function endOfAddress(text: string, from: number): number {
  let at = from;
  while (at < text.length && classAt(text, at) !== SPACE && !/["“”<>«»]/.test(text[at] ?? "")) at++;
  while (at > from && /[.,;:!?)\]'’]/.test(text[at - 1] ?? "")) at--;
  return at;
}

/** `'s`, `'t`, `'n`: the apostrophe belongs to the word. Returns 0 where there is none. */
function endOfElision(text: string, at: number, habits: ReadingHabits): number {
  if (!isApostrophe(text[at])) return 0;
  let end = at + 1;
  while (end < text.length && end - at < 7 && (classAt(text, end) === LETTER || classAt(text, end) === DIGIT)) end++;
  // As written: *'er* is elided, *'Er* opens a quotation.
  const rest = text.slice(at + 1, end);
  const isDecade = /^\d0s$/.test(rest);
  return isDecade || habits.leadingElisions.includes(rest) ? end : 0;
}

/** Marks are single, but for runs that are read as one: `,,` `''` ` `` ` `...` `--`. */
function endOfMarks(text: string, at: number): number {
  const mark = text[at] ?? "";
  const width = widthAt(text, at);
  if (/[,'’‘‚`]/.test(mark)) return text[at + 1] === mark ? at + 2 : at + 1;
  let end = at + width;
  if (mark === "." || isHyphen(mark)) while (text[end] === mark) end++;
  return end;
}

/** A symbol with the selectors, skin tones and joined symbols behind it: an emoji is one token. */
function endOfSymbol(text: string, at: number): number {
  let end = at + widthAt(text, at);
  for (;;) {
    const next = text.codePointAt(end) ?? 0;
    if (next === 0x200d) end += 1 + (end + 1 < text.length ? widthAt(text, end + 1) : 0);
    else if (next === 0xfe0f || next === 0x20e3) end++;
    else if (next >= 0x1f3fb && next <= 0x1f3ff) end += 2;
    else return end;
  }
}
