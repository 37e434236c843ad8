import { decodeNamedCharacterReference } from "decode-named-character-reference";
import { decodeNumericCharacterReference } from "micromark-util-decode-numeric-character-reference";

/** The shape of `&amp;`, `&#233;` and `&#xe9;` (CommonMark 2.5), at the place a search stands. */
export const characterReference: RegExp = /&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z0-9]{1,31});/y;

/** What a character reference stands for, or "" where no such character has a name. */
export function decodeReference(reference: string): string {
  const name = reference.slice(1, -1);
  if (!name.startsWith("#")) return decodeNamedCharacterReference(name) || "";
  const isHex = name[1] === "x" || name[1] === "X";
  return decodeNumericCharacterReference(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
}
