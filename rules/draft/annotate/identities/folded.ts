import { remember } from "../../../places/remember.ts";
import { fold } from "../../fold.ts";

/** Names and roles as they are compared, remembered: a draft asks for the same few over and over. */
export const folded: (shown: string) => string = remember(fold);

export const wordsOf: (shown: string) => readonly string[] = remember((shown) => folded(shown).split(/[^\p{L}-]+/u));
