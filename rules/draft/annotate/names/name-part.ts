import type { Span } from "../../../span.ts";
import type { Token } from "../../block.ts";
import type { NameLexicon } from "./name-lexicon.ts";
import type { WordSigns } from "./word-signs.ts";

/** What is name in one word: *Baghouz* of *Baghouz-offensief*, *Syria* of *Syria's*, *Ghouta* of *Oost-Ghouta*. */
export interface NamePart extends Span {
  readonly token: Token;
  readonly text: string;
  readonly lower: string;
  /** Nothing can follow in the same name: a possessive or the rest of a compound stands after it. */
  readonly closes: boolean;
  /** Of the name, not of the whole word. */
  readonly signs: WordSigns;
}

/** Null where the token is no name. */
export function namePartOf(token: Token, lexicon: NameLexicon): NamePart | null {
  const name = token.kind === "word" && token.word.capitals ? lexicon.known(token.word).name : null;
  if (!name) return null;
  const { text, lower, closes, signs } = name;
  // Where the source is longer than what a reader sees (`Q&amp;A`), the whole word stands for the name.
  if (token.end - token.start !== token.text.length) return { ...wholePart(token, lexicon), closes };
  return { token, start: token.start + name.start, end: token.start + name.end, text, lower, closes, signs };
}

/** A word that is part of a name as it stands. */
export function wholePart(token: Token, { signsOf }: NameLexicon): NamePart {
  const { start, end, text } = token;
  const lower = text.toLowerCase();
  return { token, start, end, text, lower, closes: false, signs: signsOf(lower) };
}
