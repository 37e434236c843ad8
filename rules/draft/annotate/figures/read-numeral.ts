import type { Token } from "../../block.ts";
import type { FigureValue } from "../annotations.ts";
import { type Composed, composedValue, nothingRead, withPiece } from "./compose-number.ts";
import type { FigureLexicon } from "./lexicon.ts";
import type { Piece } from "./numeral-pieces.ts";
import { readDigits } from "./read-digits.ts";

/** A number as it is written, in digits, words or both, without hedge or noun. Token indices, `to` exclusive. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  /** Of a share, in percent. */
  readonly value: FigureValue;
  readonly share: boolean;
  /** Dozens, hundreds, several thousand. */
  readonly vague: boolean;
  readonly digits: boolean;
  /** The last scale read, 1 where there is none: a range shares it (*2 to 3 million*). */
  readonly scale: number;
}

/** Where the numeral is looked for. */
export interface Reach {
  readonly tokens: readonly Token[];
  readonly end: number;
  readonly lexicon: FigureLexicon;
}

/** The numeral that begins at a token, as long as it can be read, or null. */
export function readNumeral(at: number, reach: Reach): Numeral | null {
  const some = reach.lexicon.some.at(reach.tokens, at, reach.end);
  if (some) {
    const vague = readMagnitudes(some.to, reach, some.meaning);
    if (vague.to > some.to) return { ...vague, from: at, share: false, vague: true, digits: false };
  }
  return readHyphenated(at, reach) ?? readExact(at, reach);
}

/** *36-40*, one token; *2016-17* is a season, *3-1* a score. */
function readHyphenated(at: number, { tokens, lexicon }: Reach): Numeral | null {
  const [first = "", second, ...more] = tokens[at]?.text.split("-") ?? [];
  const [min, max] = [readDigits(first, lexicon.marks), readDigits(second ?? "", lexicon.marks)];
  if (min === null || max === null || more.length > 0 || min >= max || min >= 1900) return null;
  return { from: at, to: at + 1, value: { min, max }, share: false, vague: false, digits: true, scale: 1 };
}

function readExact(from: number, reach: Reach): Numeral | null {
  let read: Composed = nothingRead;
  let to = from;
  while (to < reach.end) {
    const joiner = joinerAt(to, reach, read);
    const at = joiner ?? to;
    const pieces = joiner !== null && takesUnit(read) ? unitAt(at, reach) : piecesAt(at, reach, read);
    const magnitude = pieces?.find((piece) => piece.is === "vague" || piece.is === "collective");
    if (!pieces) break;
    if (pieces[0]?.is === "article") {
      to = at + 1;
      continue;
    }
    const taken = taking(joiner === null ? read : { ...read, joined: true }, pieces);
    if (!taken) break;
    read = taken;
    to = at + 1;
    if (magnitude) {
      const times = exactly(read.last === null ? 1 : composedValue(read));
      const magnitudes = readMagnitudes(at, reach, times);
      return { ...magnitudes, from, share: false, vague: magnitude.is === "vague", digits: read.digits };
    }
  }
  if (read.last === null || (read.share && !isShare(from, to, reach))) return null;
  const value = composedValue(read) * (read.share ? 100 : 1);
  return {
    from,
    to,
    value: exactly(Number(value.toPrecision(12))),
    share: read.share,
    vague: false,
    digits: read.digits,
    scale: Number.isFinite(read.scale) ? read.scale : 1,
  };
}

/** Magnitudes multiply each other: tens of thousands, two dozen, several hundred thousand. */
function readMagnitudes(from: number, reach: Reach, times: FigureValue): Pick<Numeral, "to" | "value" | "scale"> {
  let value = times;
  let to = from;
  let scale = 1;
  let open = false;
  for (let at = from; at < reach.end; at++) {
    const link = reach.lexicon.links.has(reach.tokens[at]?.lower ?? "") && at > from;
    const piece = reach.lexicon.pieces(reach.tokens[link ? at + 1 : at]?.lower ?? "")?.[0];
    if (link && at + 1 >= reach.end) break;
    if (piece?.is === "scale" && !link) {
      value = { min: value.min * piece.value, max: value.max * piece.value };
      scale = piece.value;
    } else if (piece?.is === "vague" || piece?.is === "collective") {
      const { extent } = piece;
      const alone = times.min === 1 && times.max === 1 && !open;
      value =
        alone || piece.is === "collective"
          ? { min: value.min * extent.min, max: value.max * extent.max }
          : { min: value.min * unitOf(extent.min), max: value.max * unitOf(extent.min) };
      open = true;
    } else break;
    if (link) at++;
    to = at + 1;
  }
  return { to, value, scale };
}

/** Thousands begin at 2000 and multiply by a thousand. */
function unitOf(least: number): number {
  return 10 ** Math.floor(Math.log10(Math.max(1, least)));
}

function exactly(value: number): FigureValue {
  return { min: value, max: value };
}

function taking(read: Composed, pieces: readonly Piece[]): Composed | null {
  let taken: Composed | null = read;
  for (const piece of pieces) {
    if (piece.is === "vague" || piece.is === "collective") continue;
    taken = withPiece(taken, piece);
    if (!taken) return null;
  }
  return taken;
}

/** The pieces of a token that a numeral may take; an article only at its beginning, before a magnitude or a fraction. */
function piecesAt(at: number, reach: Reach, read: Composed): readonly Piece[] | null {
  const token = reach.tokens[at];
  if (!token || at >= reach.end) return null;
  if (/^\p{Nd}/u.test(token.text)) return digitPieces(at, reach);
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

/** An article is the number one beside another count of victims: *un mort et trois blessés*, *drei Tote und ein Verletzter*. */
function countsInCompany(at: number, reach: Reach): boolean {
  const { tokens, lexicon, end } = reach;
  const victims = (noun: number) => noun < end && (lexicon.nounOf(tokens[noun]?.lower ?? "")?.happened ?? "") !== "";
  const number = (numeral: number) =>
    numeral < end && (/^\p{Nd}/u.test(tokens[numeral]?.text ?? "") || firstPiece(numeral, reach)?.is === "number");
  if (!victims(at + 1)) return false;
  const joins = (coordinator: number) => lexicon.coordinators.at(tokens, coordinator, coordinator + 1) !== null;
  return (joins(at + 2) && number(at + 3)) || (joins(at - 1) && victims(at - 2));
}

/** Where the numeral goes on after a joiner between words of one numeral (*two hundred and fifty*, *a million and a half*); null where none stands. */
function joinerAt(at: number, reach: Reach, read: Composed): number | null {
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
function unitAt(at: number, reach: Reach): readonly Piece[] | null {
  const pieces = reach.lexicon.pieces(reach.tokens[at]?.lower ?? "");
  return pieces?.[0]?.is === "article" ? [{ is: "number", value: 1 }] : pieces;
}

/** After tens a joiner leads to the unit: *treinta y dos*, *vingt et un*, *soixante et onze*. */
function takesUnit(read: Composed): boolean {
  const { last, open, digits } = read;
  return last === "number" && !digits && open !== null && open % 100 >= 20 && open % 10 === 0;
}

function firstPiece(at: number, reach: Reach): Piece | undefined {
  return at < reach.end ? reach.lexicon.pieces(reach.tokens[at]?.lower ?? "")?.[0] : undefined;
}

/** Digits, with a scale glued to them (*12mln*, *$5bn*). */
function digitPieces(at: number, { tokens, lexicon }: Reach): readonly Piece[] | null {
  const text = tokens[at]?.text ?? "";
  const glued = /^(?<digits>[\p{Nd}.,]+)(?<letters>\p{L}+)$/u.exec(text)?.groups;
  const value = readDigits(glued?.digits ?? text, lexicon.marks);
  if (value === null) return null;
  const number: Piece = { is: "number", value, digits: true };
  if (!glued) return [number];
  const letters = glued.letters?.toLowerCase() ?? "";
  const [scale] = lexicon.pieces(letters) ?? [];
  const sign = lexicon.moneySigns.has(tokens[at - 1]?.lower ?? "");
  return scale?.is === "scale" && (letters.length > 1 || sign) ? [number, scale] : null;
}

/** An ordinal is a share only where a whole follows (*a third of the country*) or a numerator comes before (*two thirds*). */
function isShare(at: number, to: number, reach: Reach): boolean {
  const last = reach.tokens[to - 1]?.lower ?? "";
  const piece = reach.lexicon.pieces(last)?.at(-1);
  if (piece?.is === "fraction" && piece.share) return true;
  const [first] = reach.lexicon.pieces(reach.tokens[at]?.lower ?? "") ?? [];
  if (first?.is === "number" && to - at > 1) return true;
  const next = to < reach.end ? (reach.tokens[to]?.lower ?? "") : "";
  const half = piece?.is === "fraction" && piece.value === 0.5;
  return reach.lexicon.links.has(next) || (half && reach.lexicon.wholes.has(next));
}
