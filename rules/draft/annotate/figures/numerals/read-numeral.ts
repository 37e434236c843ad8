import { type Composed, composedValue, nothingRead, withPiece } from "./compose-number.ts";
import type { Numeral, Reach } from "./numeral.ts";
import type { Piece } from "./numeral-pieces.ts";
import { joinerAt, piecesAt, takesUnit, unitAt } from "./numeral-tokens.ts";
import { readDigits } from "./read-digits.ts";
import { exactly, readMagnitudes } from "./read-magnitudes.ts";

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
  const text = tokens[at]?.text ?? "";
  if (!text.includes("-")) return null;
  const [first = "", second, ...more] = text.split("-");
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
    if (!pieces) break;
    const magnitude = pieces.find(isMagnitude);
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
    value: exactly(Number.isInteger(value) && value < 1e12 ? value : Number(value.toPrecision(12))),
    share: read.share,
    vague: false,
    digits: read.digits,
    scale: Number.isFinite(read.scale) ? read.scale : 1,
  };
}

function isMagnitude({ is }: Piece): boolean {
  return is === "vague" || is === "collective";
}

function taking(read: Composed, pieces: readonly Piece[]): Composed | null {
  let taken: Composed | null = read;
  for (const piece of pieces) {
    if (isMagnitude(piece)) continue;
    taken = withPiece(taken, piece);
    if (!taken) return null;
  }
  return taken;
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
