import type { Piece } from "./numeral-pieces.ts";

/** A numeral as far as it has been read: `done` of the greater scales, `open` below the last of them. */
export interface Composed {
  readonly done: number;
  readonly open: number | null;
  readonly scale: number;
  readonly joined: boolean;
  readonly digits: boolean;
  readonly share: boolean;
  readonly last: Piece["is"] | null;
}

export const nothingRead: Composed = {
  done: 0,
  open: null,
  scale: Number.POSITIVE_INFINITY,
  joined: false,
  digits: false,
  share: false,
  last: null,
};

export function composedValue(read: Composed): number {
  return read.done + (read.open ?? 0);
}

/** The numeral with one more piece, or null where the piece does not belong to it: *twenty* takes *five*, not *thirty*. */
export function withPiece(read: Composed, piece: Piece): Composed | null {
  if (piece.is === "number") return withNumber(read, piece.value, piece.digits ?? false);
  if (piece.is === "scale") return withScale(read, piece.value);
  if (piece.is === "fraction") return withFraction(read, piece);
  if (piece.is === "joiner") return read.last === null || read.joined ? null : { ...read, joined: true };
  return null;
}

function withNumber(read: Composed, value: number, digits: boolean): Composed | null {
  const open = openWith(read, value, digits);
  if (open === null) return null;
  return { ...read, joined: false, last: "number", digits: digits || read.digits, open };
}

function openWith(read: Composed, value: number, digits: boolean): number | null {
  if (read.open === null) return read.done === 0 || (!digits && value < read.scale) ? value : null;
  if (digits || read.digits || read.share) return null;
  // Units before tens: een-en-twintig, siebenundzwanzig.
  const unit = read.open % 100;
  if (read.joined && unit > 0 && unit < 10 && value >= 20 && value < 100 && value % 10 === 0) return read.open + value;
  return value > 0 && value < roomBelow(read.open) ? read.open + value : null;
}

/** How great a piece may follow: below 100 after hundreds, below 10 after tens, below 20 after the French sixty and eighty. */
function roomBelow(open: number): number {
  if (open % 100 === 0) return 100;
  if (open % 100 === 60 || open % 100 === 80) return 20;
  return open % 10 === 0 && open % 100 >= 20 ? 10 : 0;
}

function withScale(read: Composed, scale: number): Composed | null {
  const plain = { ...read, joined: false, last: "scale" as const, share: false };
  if (scale === 100 && !read.digits) {
    const open = read.open ?? 1;
    return open < 100 ? { ...plain, open: open * 100 } : null;
  }
  if (scale > read.scale && read.open === null) return { ...plain, done: read.done * scale, scale };
  if (scale >= read.scale) return null;
  return { ...plain, done: read.done + (read.open ?? 1) * scale, open: null, scale };
}

function withFraction(read: Composed, piece: { readonly value: number; readonly share: boolean }): Composed | null {
  const plain = { ...read, last: "fraction" as const, joined: false };
  if (read.joined && read.open !== null) return { ...plain, open: read.open + piece.value };
  // A million and a half: the half is of the scale.
  if (read.joined && read.open === null) return { ...plain, done: read.done + piece.value * read.scale };
  if (read.last === null) return { ...plain, open: piece.value, share: true };
  if (read.last === "number" && read.open !== null && read.open < 20)
    return { ...plain, open: read.open * piece.value, share: true };
  return null;
}
