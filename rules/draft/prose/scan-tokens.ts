import type { ReadingHabits } from "../../languages/contract/reading.ts";
import type { Token, TokenKind } from "../block.ts";
import { type Word, wordOf } from "../word.ts";
import { classAt, DIGIT, LETTER, MARK, SPACE } from "./characters.ts";
import { endOfNumber } from "./number-shape.ts";
import { cutOf } from "./split-word.ts";
import { endOfPlain, endOfToken, isAddress } from "./token-ends.ts";

/** A token whose span counts in prose, until it is put in its place in the source. */
export type ProseToken = { -readonly [Key in keyof Token]: Token[Key] };

/** Cuts prose into words, numbers, marks and symbols in one pass. What differs between languages is in `habits`. */
export function scanTokens(text: string, habits: ReadingHabits): ProseToken[] {
  const tokens: ProseToken[] = [];
  let at = 0;
  let spaced = true;
  while (at < text.length) {
    const found = classAt(text, at);
    if (found === SPACE) {
      at++;
      spaced = true;
      continue;
    }
    const start = at;
    at = endOfPlain(text, start, found);
    if (at > 0) tokens.push(tokenOf(found === LETTER ? "word" : "mark", start, wordOf(text.slice(start, at)), spaced));
    else {
      at = endOfToken(text, start, found, habits);
      const kind = kindOf(text, { from: start, to: at, found });
      const token = tokenOf(kind, start, wordOf(text.slice(start, at)), spaced);
      if (kind === "word") pushWord(tokens, token, habits);
      else tokens.push(token);
    }
    spaced = false;
  }
  return tokens;
}

function tokenOf(kind: TokenKind, start: number, word: Word, spaced: boolean): ProseToken {
  const { text, lower } = word;
  return { start, end: start + text.length, kind, text, lower, word, spaced };
}

function kindOf(text: string, span: { from: number; to: number; found: number }): TokenKind {
  const { from, to, found } = span;
  if (found === LETTER) return isAddress(text, from) ? "symbol" : "word";
  if (found === DIGIT) return endOfNumber(text, from) >= to ? "number" : "word";
  if (found === MARK) return to - from > 1 && classAt(text, to - 1) !== MARK ? "word" : "mark";
  return "symbol";
}

/** A word, cut where its language writes two as one: `l'` and `Ukraine`, `a` and `-t-il`. */
function pushWord(tokens: ProseToken[], token: ProseToken, habits: ReadingHabits): void {
  const { kind, start, text, spaced } = token;
  const cut = cutOf(text, habits);
  if (cut <= 0 || cut >= text.length) {
    tokens.push(token);
    return;
  }
  tokens.push(tokenOf(kind, start, wordOf(text.slice(0, cut)), spaced));
  pushWord(tokens, tokenOf(kind, start + cut, wordOf(text.slice(cut)), false), habits);
}
