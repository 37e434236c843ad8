import { remember } from "../remember.ts";

/** A place name reduced to the letters that romanizations are compared by. */
export interface FoldedName {
  /** Lower case Latin letters, a space after every word. No diacritics, apostrophes, hyphens or articles. */
  readonly letters: string;
  /** The romanized articles taken out (*al*, *ez*), in order. */
  readonly articles: readonly string[];
  readonly words: readonly string[];
}

// Letters whose diacritic is a sound of its own, as the spelling they stand for. ə and ı stay: they are vowels between two others.
const spelledOut: Readonly<Record<string, string>> = {
  ş: "sh",
  š: "sh",
  ș: "sh",
  ś: "sh",
  č: "ch",
  ç: "ch",
  ć: "ch",
  ž: "zh",
  ż: "zh",
  ğ: "gh",
  ǧ: "gh",
  ġ: "gh",
  ł: "l",
  ø: "o",
  đ: "d",
  ħ: "h",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ð: "dh",
  ŋ: "ng",
  ы: "y",
  ü: "ü",
  ö: "ö",
  ё: "ë",
  ë: "ë",
};

const apostrophes = /['’‘ʼʿʾʻ`´′″"ʹʺˊ]/gu;
const alwaysArticles = new Set(["al", "el", "ul", "il", "ol"]);
const assimilated = /^[aei](?:[tdrznsjcl]|sh|dh|th|ch)$/u;
const linkers = new Set(["e", "ye", "i", "yi", "va", "wa"]);

/** Folds a name. An article is dropped before another word; one that has become part of the word (*Elbab*) is not. */
export const foldName: (name: string) => FoldedName = remember((name) =>
  oneWord.test(name) ? foldWord(name.toLowerCase()) : foldWords(name),
);

/** Most names have nothing to fold. */
const oneWord = /^[a-z]+$/i;

function foldWord(word: string): FoldedName {
  return { letters: `${word} `, articles: [], words: [word] };
}

function foldWords(name: string): FoldedName {
  const pieces = lettersOf(name).split(" ").filter(Boolean);
  const words: string[] = [];
  const articles: string[] = [];
  pieces.forEach((piece, i) => {
    const next = pieces[i + 1];
    if (next && isArticle(piece, next)) articles.push(piece);
    else if (!(next && words.length > 0 && linkers.has(piece))) words.push(piece);
  });
  return { letters: words.map((word) => `${word} `).join(""), articles, words };
}

const ascii = /^[\0-\x7f]*$/;

function isArticle(piece: string, next: string): boolean {
  return (
    alwaysArticles.has(piece) || (assimilated.test(piece) && next.startsWith(piece.slice(1, 2)) && next.length > 2)
  );
}

function lettersOf(name: string): string {
  const bare = name.normalize("NFC").toLowerCase().replace(apostrophes, "");
  if (ascii.test(bare)) return bare.replace(/[^a-z0-9]/g, " ");
  let letters = "";
  for (const letter of bare) {
    const plain =
      spelledOut[letter] ??
      (letter === "ı" || letter === "ə" ? letter : letter.normalize("NFD").replace(/\p{M}/gu, ""));
    letters += /^[\p{L}\p{N}]+$/u.test(plain) ? plain : " ";
  }
  return letters.replace(/i̇|\u0307/gu, "i");
}
