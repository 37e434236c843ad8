import { fold } from "./fold.ts";
import { ownCopy } from "./own-copy.ts";

/**
 * What a form tells by itself, wherever it stands. Few forms make most of a text, so each is looked at once and remembered: a token refers to its word, and whoever
 * asks for a capital, a digit or a list of the language asks the word and reads no letters.
 */
export interface Word {
  /** Below `mostWords`; two words have it in common only where one of them was forgotten. */
  readonly id: number;
  readonly text: string;
  /** `text` for look-ups in word lists: lower case, composed (NFC), curly apostrophes made straight. */
  readonly lower: string;
  /** Opens with a capital letter. */
  readonly capital: boolean;
  /** Has a capital letter, be it at its head or further on: *al-Bab*, *iPhone*. */
  readonly capitals: boolean;
  /** Opens with a small letter. */
  readonly small: boolean;
  /** Opens with a digit. */
  readonly digit: boolean;
}

/** A year of one newsroom has some 100,000 forms; an article 400. */
export const mostWords = 40_000;

const words = new Map<string, Word>();

/** The word of a form as it is written. */
export function wordOf(form: string): Word {
  const known = words.get(form);
  if (known) return known;
  if (words.size >= mostWords) words.clear();
  const word = readWord(ownCopy(form), words.size);
  words.set(word.text, word);
  return word;
}

/** The same function of a word, answering from memory what it was asked before. The memory is a list by `Word.id`, which is found faster than a letter is read. */
export function rememberWords<T extends NonNullable<unknown> | null>(answer: (word: Word) => T): (word: Word) => T {
  const known: ({ readonly word: Word; readonly value: T } | null)[] = [];
  return (word) => {
    const before = known[word.id];
    if (before?.word === word) return before.value;
    const value = answer(word);
    // A list with gaps would be kept as a slow one.
    while (known.length < word.id) known.push(null);
    known[word.id] = { word, value };
    return value;
  };
}

function readWord(text: string, id: number): Word {
  if (smallLetters.test(text))
    return { id, text, lower: text, capital: false, capitals: false, small: true, digit: false };
  const capital = /^\p{Lu}/u.test(text);
  return {
    id,
    text,
    lower: fold(text),
    capital,
    capitals: capital || /\p{Lu}/u.test(text),
    small: /^\p{Ll}/u.test(text),
    digit: /^\p{Nd}/u.test(text),
  };
}

/** Most forms are such, of which one search tells all. */
const smallLetters = /^[a-z]+$/;
