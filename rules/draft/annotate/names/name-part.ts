import type { Span } from "../../../span.ts";
import type { Token } from "../../block.ts";
import type { NameLexicon } from "./name-lexicon.ts";

/** What is name in one word: *Baghouz* of *Baghouz-offensief*, *Syria* of *Syria's*, *Ghouta* of *Oost-Ghouta*. */
export interface NamePart extends Span {
  readonly token: Token;
  readonly text: string;
  readonly lower: string;
  /** Nothing can follow in the same name: a possessive or the rest of a compound stands after it. */
  readonly closes: boolean;
  /** A direction or other part that tells it apart, joined by a hyphen: *Oost*. */
  readonly prefix: string | null;
}

/** Null where the token is no name. */
export function namePartOf(token: Token, lexicon: NameLexicon): NamePart | null {
  const name = token.kind === "word" && token.word.capitals ? lexicon.nameIn(token.word) : null;
  if (!name) return null;
  const { closes, prefix } = name;
  // Where the source is longer than what a reader sees (`Q&amp;A`), the whole word stands for the name.
  const plain = token.end - token.start === token.text.length;
  return plain
    ? {
        token,
        start: token.start + name.start,
        end: token.start + name.end,
        text: name.text,
        lower: name.lower,
        closes,
        prefix,
      }
    : { token, start: token.start, end: token.end, text: token.text, lower: token.text.toLowerCase(), closes, prefix };
}

/** A word that is part of a name as it stands. */
export function wholePart(token: Token): NamePart {
  const { start, end, text } = token;
  return { token, start, end, text, lower: text.toLowerCase(), closes: false, prefix: null };
}
