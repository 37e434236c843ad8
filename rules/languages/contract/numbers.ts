/** The least and the most that a vague number word can mean: *dozens* is 24 to 99. */
export interface Extent {
  readonly min: number;
  readonly max: number;
}

/**
 * How numbers are written. Keys are lower case, as `Token.lower` has them, in every inflected form. Numerals of several words (*two hundred and fifty*) and of
 * one (*tweehonderdvijftig*, *siebenundzwanzig*, *quatre-vingt-dix*, *fifty-six*) are composed from the same pieces, so packs list pieces, not numerals:
 * pieces add up from great to small, a scale multiplies what stands before it, and a piece below ten before a joiner adds to the tens after it.
 */
export interface NumberWords {
  /** What parts the decimals: "." in English. */
  readonly decimal: string;
  /** What parts the thousands; a no-break, narrow or thin space does so in every language. */
  readonly thousands: readonly string[];
  /** Pieces below a hundred and irregular ones: twenty, elf, quatre-vingt, anderhalf (1.5). A word that is more often an article (*een*, *un*) belongs in `articles`. */
  readonly cardinals: Readonly<Record<string, number>>;
  /** Words that multiply what stands before them: hundred, duizend, miljoen, mln, bn. Alone they count once (*duizend*). */
  readonly scales: Readonly<Record<string, number>>;
  /** Articles that count as one before a scale, collective or fraction: a million, een half miljoen, un tiers. */
  readonly articles: readonly string[];
  /** Words, or parts of joined numerals, between pieces: and, en, ën, und, et, y. A hyphen is one in every language. */
  readonly joiners: readonly string[];
  /** Words for a round number, exact or nearly: dozen (12), twintigtal (18–22), vingtaine. Counted by what stands before: two dozen. */
  readonly collectives: Readonly<Record<string, Extent>>;
  /** Vague magnitudes, which multiply each other: dozens, tens (20–99), hundreds (200–999); tens of thousands, honderdduizenden. */
  readonly vague: Readonly<Record<string, Extent>>;
  /** Quantifiers that count only before a scale or a vague magnitude: several thousand, enkele duizenden, a few hundred. */
  readonly some: Readonly<Record<string, Extent>>;
  /** What may stand between vague magnitudes, or between a magnitude and its noun: of, van, de. */
  readonly links: readonly string[];
  /** Fractions that are also ordinals or adjectives: shares only after a numerator or an article and before a link (a third of, twee derde, half of). */
  readonly fractions: Readonly<Record<string, number>>;
  /** Words that are a share by themselves: helft, driekwart, two-thirds, moitié. */
  readonly shares: Readonly<Record<string, number>>;
  /** Percent signs and words: %, percent, per cent, procent. */
  readonly percents: readonly string[];
}
