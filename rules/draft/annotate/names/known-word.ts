import type { Word } from "../../word.ts";
import { type NameInWord, type NamingLists, nameInWord } from "./name-in-word.ts";
import { INNER, INSTITUTIONAL, type WordSigns } from "./word-signs.ts";

/** What is known of a word by its form alone, whatever stands beside it. */
export interface KnownWord {
  readonly signs: WordSigns;
  /** Null where the word is no name. */
  readonly name: NameInWord | null;
}

/** Words inside names are known as such in lower case alone. */
export function knownWord(word: Word, lists: NamingLists): KnownWord {
  const listed = lists.signsOf(word.lower);
  const signs = word.text === word.lower ? listed : listed & ~(INNER | INSTITUTIONAL);
  const name = nameInWord(word, lists);
  return signs === 0 && name === null ? unknown : { signs, name };
}

/** Most words of a text are in no list, and need no record of their own. */
const unknown: KnownWord = { signs: 0, name: null };
