import type { Span } from "../../span.ts";

/** Stands in prose for what is not words: inline code, the address of an autolink. One token, whatever it hides. */
export const opaque = "\ufffc";

/** Text as a reader sees it, markup gone, with where each stretch of it stands in the source. */
export interface Prose {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** A stretch of prose that starts at `at`. Where its length is that of its source, the two agree unit for unit; otherwise (`&amp;`, a line break, code) the whole stands for the whole. */
interface Piece {
  readonly at: number;
  readonly length: number;
  readonly source: Span;
  readonly hidden: Span | null;
}

export class ProseBuilder {
  #text = "";
  readonly #pieces: Piece[] = [];

  /** Prose that reads as it is written. */
  add(written: string, start: number): void {
    this.#push(written, { start, end: start + written.length }, null);
  }

  /** Prose that stands for another source: an escape, a character reference, a line ending. */
  addDecoded(text: string, source: Span): void {
    this.#push(text, source, null);
  }

  /** Something that is read as one thing: `shown` is where its content stands, `source` includes its marks. */
  addOpaque(source: Span, shown: Span): void {
    this.#push(opaque, source, shown);
  }

  build(): Prose {
    return { text: this.#text, pieces: this.#pieces };
  }

  #push(text: string, source: Span, hidden: Span | null): void {
    if (text === "") return;
    this.#pieces.push({ at: this.#text.length, length: text.length, source, hidden });
    this.#text += text;
  }
}

/** Whether prose reads as the source does from `start` on, unit for unit. */
export function isWrittenFrom({ pieces }: Prose, start: number): boolean {
  const only = pieces.length === 1 ? pieces[0] : undefined;
  return only !== undefined && only.source.start === start && agrees(only);
}

/** Where prose stands in the source; quick for places asked in text order. */
export class ProseMap {
  readonly #pieces: readonly Piece[];
  #cursor = 0;

  constructor(prose: Prose) {
    this.#pieces = prose.pieces;
  }

  startOf(from: number): number {
    const piece = this.#pieceAt(from);
    return piece ? inPiece(piece, from, piece.source.start) : 0;
  }

  /** The end of prose whose last unit stands before `to`. */
  endOf(to: number): number {
    const piece = this.#pieceAt(to - 1);
    return piece ? inPiece(piece, to - 1, piece.source.end - 1) + 1 : 0;
  }

  /** What an opaque unit of prose hides. */
  hiddenAt(at: number): Span | null {
    return this.#pieceAt(at)?.hidden ?? null;
  }

  #pieceAt(at: number): Piece | undefined {
    while (this.#cursor > 0 && (this.#pieces[this.#cursor]?.at ?? 0) > at) this.#cursor--;
    for (;;) {
      const piece = this.#pieces[this.#cursor];
      if (!piece || at < piece.at + piece.length) return piece;
      this.#cursor++;
    }
  }
}

function inPiece(piece: Piece, at: number, otherwise: number): number {
  return agrees(piece) ? piece.source.start + at - piece.at : otherwise;
}

function agrees(piece: Piece): boolean {
  return piece.source.end - piece.source.start === piece.length && piece.hidden === null;
}
