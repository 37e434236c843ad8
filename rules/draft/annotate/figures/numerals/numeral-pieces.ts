import type { Extent, NumberWords } from "../../../../languages/contract/numbers.ts";

/** What a numeral is composed of. */
export type Piece =
  | { readonly is: "number"; readonly value: number; readonly digits?: boolean }
  | { readonly is: "scale"; readonly value: number }
  | { readonly is: "fraction"; readonly value: number; readonly share: boolean }
  | { readonly is: "vague"; readonly extent: Extent }
  | { readonly is: "collective"; readonly extent: Extent }
  | { readonly is: "article" }
  | { readonly is: "joiner" };

/** Takes words apart into the pieces that a pack lists: *tweehonderdvijftig*, *fifty-six*, *siebenundzwanzig*; null for a word that is no numeral. */
export function piecesReader(words: NumberWords): (word: string) => readonly Piece[] | null {
  const whole = new Map<string, Piece>();
  const add = (record: Readonly<Record<string, number>>, piece: (value: number) => Piece) => {
    for (const [word, value] of Object.entries(record)) if (!whole.has(word)) whole.set(word, piece(value));
  };
  add(words.cardinals, (value) => ({ is: "number", value }));
  add(words.scales, (value) => ({ is: "scale", value }));
  add(words.shares, (value) => ({ is: "fraction", value, share: true }));
  add(words.fractions, (value) => ({ is: "fraction", value, share: false }));
  for (const [word, extent] of Object.entries(words.vague)) whole.set(word, { is: "vague", extent });
  for (const [word, extent] of Object.entries(words.collectives)) whole.set(word, { is: "collective", extent });
  for (const word of words.articles) if (!whole.has(word)) whole.set(word, { is: "article" });
  const joiners = new Set(words.joiners);
  const inside = new Map<string, Piece>(whole);
  for (const word of words.articles) inside.set(word, { is: "number", value: 1 });
  for (const word of joiners) inside.set(word, { is: "joiner" });
  const secondLetters = new Map<string, string>();
  for (const [first = "", second = ""] of inside.keys())
    secondLetters.set(first, (secondLetters.get(first) ?? "") + second);
  const longest = Math.max(0, ...[...inside.keys()].map((word) => word.length));

  function split(word: string): readonly Piece[] | null {
    if (word === "") return [];
    if (word.startsWith("-")) {
      const rest = split(word.slice(1));
      return rest && [{ is: "joiner" }, ...rest];
    }
    for (let length = Math.min(longest, word.length); length > 0; length--) {
      const piece = inside.get(word.slice(0, length));
      const rest = piece && split(word.slice(length));
      if (rest) return [piece, ...rest];
    }
    return null;
  }

  return (word) => {
    const known = whole.get(word);
    if (known) return [known];
    // The longest numerals of one word stay well under this; the bound keeps odd input cheap.
    if (word.length < 5 || word.length > 48 || !secondLetters.get(word[0] ?? "")?.includes(word[1] ?? "")) return null;
    const pieces = split(word);
    const [first, last] = [pieces?.[0], pieces?.at(-1)];
    if (!pieces || !first || !last || first.is === "joiner" || last.is === "joiner") return null;
    return pieces.some((piece) => piece.is === "number" || piece.is === "scale") ? pieces : null;
  };
}
