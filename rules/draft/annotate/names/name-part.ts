import { shippedGazetteer } from "../../../places/gazetteer/shipped-gazetteer.ts";
import type { Span } from "../../../span.ts";
import type { Token } from "../../block.ts";
import type { NameLexicon } from "./name-lexicon.ts";

/** What is name in one word: *Baghouz* of *Baghouz-offensief*, *Syria* of *Syria's*, *Ghouta* of *Oost-Ghouta*. */
export interface NamePart extends Span {
  readonly token: Token;
  readonly text: string;
  /** Nothing can follow in the same name: a possessive or the rest of a compound stands after it. */
  readonly closes: boolean;
  /** A direction or other part that tells it apart, joined by a hyphen: *Oost*. */
  readonly prefix: string | null;
}

const capital = /^\p{Lu}/u;
const articleFirst =
  /^(?:[Aa][ldnrstz]|[Aa]sh|[Aa]dh|[Aa]th|[Ee][lszdrnt]|[Ee]sh|[Ee]dh|[Ee]th|[Ee]ch|[Uu]l|[Oo]l)[-'’]['’ʿʾ`]?\p{Lu}/u;
const hyphens = /[-‐‑]/u;

/** Null where the word is no name: no capital in it, a month, a number. */
export function namePartOf(token: Token, lexicon: NameLexicon): NamePart | null {
  if (token.kind !== "word") return null;
  const { text } = token;
  if (articleFirst.test(text)) return cut(token, 0, text.length, lexicon);
  if (!capital.test(text) && !hyphens.test(text) && !/^['’ʿ‘`]\p{Lu}/u.test(text) && !/^[ld]['’]\p{Lu}/u.test(text))
    return null;
  if (lexicon.capitalised.has(token.lower)) return null;
  const elision = /^[ldLD]['’](?=\p{Lu})/u.exec(text);
  return elision ? cut(token, elision[0].length, text.length, lexicon) : cut(token, 0, text.length, lexicon);
}

function cut(token: Token, from: number, to: number, lexicon: NameLexicon): NamePart | null {
  const { text } = token;
  let start = from;
  let end = to;
  let prefix: string | null = null;
  const pieces = text.slice(from, to).split(hyphens);
  if (pieces.length > 1 && !articleFirst.test(text) && !isPlaceName(text)) {
    const first = (pieces[0] ?? "").toLowerCase();
    if (lexicon.looseParts.has(first) || (lexicon.prefixes.has(first) && capital.test(pieces[1] ?? ""))) {
      start += first.length + 1;
      prefix = lexicon.prefixes.has(first) ? first : null;
    }
    const tail = tailLength(text.slice(start, end));
    if (tail > 0 && lexicon.words.compounds.nameFirst) end -= tail;
  }
  const possessive = end === to ? possessiveLength(text.slice(start, end), lexicon) : 0;
  end -= possessive;
  const name = text.slice(start, end);
  if (
    !/\p{Lu}/u.test(name) ||
    !/\p{L}/u.test(name) ||
    /^\p{Ll}+$/u.test(name.split(hyphens)[0] ?? "") !== isLowerHead(name)
  )
    return null;
  const plain = token.end - token.start === text.length;
  const span = plain ? { start: token.start + start, end: token.start + end } : { start: token.start, end: token.end };
  return { token, ...span, text: plain ? name : text, closes: end < to, prefix };
}

/** *Noord-Ierland* and *Zuid-Afrika* are names whole. */
function isPlaceName(text: string): boolean {
  return shippedGazetteer().placesNamed(text).length > 0;
}

/** A name may begin in lower case only by its article: *al-Bab*, never *so-called Bab*. */
function isLowerHead(name: string): boolean {
  return articleFirst.test(name) && /^\p{Ll}/u.test(name);
}

/** *-offensief*, *-based*: the last parts in lower case with no capital after them. */
function tailLength(text: string): number {
  const pieces = text.split(hyphens);
  let length = 0;
  for (let i = pieces.length - 1; i > 0; i -= 1) {
    const piece = pieces[i] ?? "";
    if (/^\p{Lu}/u.test(piece) || piece.length < 4) break;
    length += piece.length + 1;
  }
  return length;
}

/** Endings with an apostrophe only: a bare *s* (*Ruslands*) cannot be told from the name's own without the rest of the draft. */
function possessiveLength(text: string, lexicon: NameLexicon): number {
  const straight = text.replace(/’/gu, "'").toLowerCase();
  for (const ending of lexicon.words.derived.possessives)
    if (ending.startsWith("'") && straight.endsWith(ending) && straight.length > ending.length + 1)
      return ending.length;
  return 0;
}
