import { remember } from "../../../places/remember.ts";

/** How names and roles are compared: lower case, composed, with straight apostrophes. */
export const fold: (shown: string) => string = remember((shown) =>
  shown.toLowerCase().normalize("NFC").replace(/’/g, "'"),
);

export const wordsOf: (shown: string) => readonly string[] = remember((shown) => fold(shown).split(/[^\p{L}-]+/u));
