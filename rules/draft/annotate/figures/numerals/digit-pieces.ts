import type { NumberWords } from "../../../../languages/contract/numbers.ts";
import { rememberWords, type Word } from "../../../word.ts";
import type { Piece } from "./numeral-pieces.ts";
import { readDigits } from "./read-digits.ts";

/** What a word in digits is composed of: a number, and the scale that may be glued to it (*12mln*, *$5bn*). */
export interface Digits {
  readonly pieces: readonly Piece[];
  /** Its scale is one letter, which may be anything where no sign of money stands before: *$5m*. */
  readonly needsSign: boolean;
}

/** Reads words in digits as their language groups them; null for a word that is no number. */
export function digitsReader(
  { decimal, thousands }: NumberWords,
  piecesOf: (word: string) => readonly Piece[] | null,
): (word: Word) => Digits | null {
  const marks = { decimal, thousands };
  return rememberWords(({ text }) => {
    const value = readDigits(text, marks);
    return value === null ? gluedPieces(text) : { pieces: [{ is: "number", value, digits: true }], needsSign: false };
  });

  function gluedPieces(text: string): Digits | null {
    const digits = /^[\p{Nd}.,]+/u.exec(text)?.[0] ?? "";
    const letters = text.slice(digits.length).toLowerCase();
    const scale = piecesOf(letters)?.[0];
    if (scale?.is !== "scale" || !/^\p{L}+$/u.test(letters)) return null;
    const value = readDigits(digits, marks);
    if (value === null) return null;
    return { pieces: [{ is: "number", value, digits: true }, scale], needsSign: letters.length === 1 };
  }
}
