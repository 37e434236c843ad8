import type { Word } from "../../../word.ts";
import type { Composed } from "./compose-number.ts";
import type { Reach } from "./numeral.ts";
import type { Piece } from "./numeral-pieces.ts";

/** The pieces of a token that a numeral may take; an article only at its beginning, before a magnitude or a fraction. */
export function piecesAt(at: number, reach: Reach, read: Composed): readonly Piece[] | null {
  const token = reach.tokens[at];
  if (!token || at >= reach.end) return null;
  if (token.word.digit) return digitPieces(token.word, at, reach);
  const pieces = reach.lexicon.pieces(token.lower);
  const [first] = pieces ?? [];
  if (first?.is === "scale" && token.lower.length === 1) return null;
  if (first?.is !== "article") return pieces;
  if (read.last === null && countsInCompany(at, reach)) return [{ is: "number", value: 1 }];
  const after = firstPiece(at + 1, reach)?.is;
  const counts = after === "scale" || after === "collective" || after === "fraction" || after === "vague";
  // Half a million.
  const halved = read.last === "fraction" && read.share && after === "scale";
  return (counts && read.last === null) || halved ? pieces : null;
}

/** Where the numeral goes on after a joiner between words of one numeral (*two hundred and fifty*, *a million and a half*); null where none stands. */
export function joinerAt(at: number, reach: Reach, read: Composed): number | null {
  if (!reach.lexicon.joiners.has(reach.tokens[at]?.lower ?? "")) return null;
  const next = firstPiece(at + 1, reach);
  const after = next?.is === "article" ? at + 2 : at + 1;
  const piece = firstPiece(after, reach);
  if (piece?.is === "fraction" && !piece.share && read.last !== null && read.last !== "fraction") return after;
  if (read.digits || after !== at + 1) return next?.is === "article" && takesUnit(read) ? at + 1 : null;
  const continues =
    piece?.is === "number" && (read.last === "scale" ? piece.value < 100 : takesUnit(read) && piece.value < 20);
  return continues ? after : null;
}

/** A unit after tens and a joiner, where an article is the number one. */
export function unitAt(at: number, reach: Reach): readonly Piece[] | null {
  const pieces = reach.lexicon.pieces(reach.tokens[at]?.lower ?? "");
  return pieces?.[0]?.is === "article" ? [{ is: "number", value: 1 }] : pieces;
}

/** After tens a joiner leads to the unit: *treinta y dos*, *vingt et un*, *soixante et onze*. */
export function takesUnit(read: Composed): boolean {
  const { last, open, digits } = read;
  return last === "number" && !digits && open !== null && open % 100 >= 20 && open % 10 === 0;
}

/** An article is the number one beside another count of victims: *un mort et trois blessés*, *drei Tote und ein Verletzter*. */
function countsInCompany(at: number, reach: Reach): boolean {
  const { tokens, lexicon, end } = reach;
  const victims = (noun: number) => noun < end && (lexicon.nounOf(tokens[noun]?.lower ?? "")?.happened ?? "") !== "";
  const number = (numeral: number) =>
    numeral < end && (tokens[numeral]?.word.digit || firstPiece(numeral, reach)?.is === "number");
  if (!victims(at + 1)) return false;
  const joins = (coordinator: number) => lexicon.coordinators.at(tokens, coordinator, coordinator + 1) !== null;
  return (joins(at + 2) && number(at + 3)) || (joins(at - 1) && victims(at - 2));
}

function firstPiece(at: number, reach: Reach): Piece | undefined {
  return at < reach.end ? reach.lexicon.pieces(reach.tokens[at]?.lower ?? "")?.[0] : undefined;
}

/** Digits, with a scale glued to them; a scale of one letter is one only behind a sign of money. */
function digitPieces(word: Word, at: number, { tokens, lexicon }: Reach): readonly Piece[] | null {
  const digits = lexicon.digits(word);
  if (!digits) return null;
  return digits.needsSign && !lexicon.moneySigns.has(tokens[at - 1]?.lower ?? "") ? null : digits.pieces;
}
