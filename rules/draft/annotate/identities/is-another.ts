import type { Language } from "../../../languages/contract/language.ts";
import type { Span } from "../../../span.ts";
import type { Lexicon } from "../attributions/lexicon/lexicon.ts";
import { In } from "../attributions/lexicon/word-lists.ts";
import type { Name } from "../name.ts";
import { folded, wordsOf } from "./folded.ts";
import { possessiveEnd } from "./possessive-end.ts";

/** A source, in a text, with what is known of its language. */
interface SourceWords {
  readonly text: string;
  readonly span: Span;
  readonly language: Language | undefined;
  readonly lexicon: Lexicon | undefined;
}

/** Whether a name in a source is not the source's own: that of whom it belongs to, or no name at all. */
export function isAnother(name: Name, source: SourceWords): boolean {
  return isNoun(name, source) || isOwner(name, source) || isLinked(name, source);
}

/**
 * *Eine Sprecherin*; and *Angaben des Hilfswerks in den vergangenen Tagen*: where nouns have capitals, one that nothing else makes a name, and that does not open the
 * source.
 */
function isNoun({ kind, text, start }: Name, { span, lexicon }: SourceWords): boolean {
  if (kind !== "unknown" || !lexicon) return false;
  if (lexicon.formOf(folded(text)).noun !== undefined) return true;
  return lexicon.words.sources.nounsCapitalised && !text.includes(" ") && start > span.start;
}

/** *Ukraine's general staff*. */
function isOwner(name: Name, { text, span, language }: SourceWords): boolean {
  const end = possessiveEnd(text, name, language);
  return end >= 0 && /^ \S/u.test(text.slice(end, span.end));
}

/** *A lawyer for Karim Aziz*. */
function isLinked(name: Name, { text, span, lexicon }: SourceWords): boolean {
  const before = wordsOf(text.slice(span.start, name.title?.start ?? name.start));
  const link = before.findLastIndex((word) => word !== "" && !isArticle(word, lexicon));
  return link > 0 && lexicon?.isOf(before[link] ?? "", In.inSource) === true;
}

function isArticle(word: string, lexicon: Lexicon | undefined): boolean {
  return lexicon?.isOf(word, In.determiners) === true && !lexicon.isOf(word, In.inSource);
}
