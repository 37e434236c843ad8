import type { QuotationHabits } from "../../../languages/contract/quotation.ts";
import type { Block, Token } from "../../block.ts";
import type { QuotationClass } from "../quotation.ts";
import { countStarting } from "../sorted-spans.ts";

/** From this many words on, what stands between marks is taken for somebody's words (rules.md, section 2). */
const manyWords = 5;

/** Titles of books run to a subtitle, and seldom beyond. */
const longestTitle = 16;

/** What stands between marks. */
interface Marked {
  /** Of the mark that opens it. */
  readonly start: number;
  readonly inner: readonly Token[];
  /** Words and numbers of it. */
  readonly words: readonly Token[];
}

/** What kind of text the marks hold, as far as its form and the words right before it tell. */
export function classOf({ tokens }: Block, marked: Marked, habits: QuotationHabits): QuotationClass {
  const { start, inner, words } = marked;
  const first = words[0];
  if (!first) return "other";
  const isWhole = isCapitalised(first) && endsSentence(inner);
  const at = countStarting(tokens, start);
  const lead = leadingWords(tokens, at);
  const labelled = labelBefore(tokens, at);
  if (labelled !== undefined && habits.inscriptionCues.includes(labelled)) return "other";
  if (words.length <= longestTitle && isNamed(lead, habits) && looksLikeTitle(words)) return "title";
  if (!isWhole) {
    if (lead.some((word) => habits.inscriptionCues.includes(word))) return "other";
    if (lead.some((word) => habits.mentionCues.includes(word))) return "other";
    if (words.length <= longestTitle && isNamed(lead, habits)) return "title";
    if (looksLikeTitle(words)) return "title";
  }
  const sentenceWords = sentenceWordsOf(habits);
  const hasVerb = words.some((word) => sentenceWords.has(word.lower));
  const isNoun = isCapitalised(first) && !hasVerb && words.length <= longestTitle;
  if (isNoun && !isWhole && habits.nameArticles.includes(lead[0] ?? "")) return "title";
  if (words.length < manyWords) {
    if (isWhole && hasVerb && words.length > 1) return "speech";
    return words.length > 1 ? "fragment" : "other";
  }
  return isCapitalised(first) || hasVerb ? "speech" : "fragment";
}

/** The two words before the mark at `at`, nearest first, if they stand in the same clause. */
function leadingWords(tokens: readonly Token[], at: number): readonly string[] {
  const words: string[] = [];
  for (let before = at - 1; before >= 0 && words.length < 2; before--) {
    const token = tokens[before];
    if (token?.kind !== "word") break;
    words.push(token.lower);
  }
  return words;
}

/** The word that a colon before the mark at `at` stands behind: *the motto: “…”*. */
function labelBefore(tokens: readonly Token[], at: number): string | undefined {
  return tokens[at - 1]?.text === ":" ? tokens[at - 2]?.lower : undefined;
}

/** *Called “…”*, *author of “…”*. */
function isNamed([nearest, before]: readonly string[], habits: QuotationHabits): boolean {
  if (nearest === undefined) return false;
  return habits.nameCues.includes(nearest) || habits.nameCues.includes(`${before} ${nearest}`);
}

function isCapitalised({ word }: Token): boolean {
  return word.capital;
}

function endsSentence(inner: readonly Token[]): boolean {
  const last = inner.at(-1);
  return last !== undefined && /^[.!?…,]$/u.test(last.text);
}

/** Every word of more than three letters has a capital, and there are at least two such words. */
function looksLikeTitle(words: readonly Token[]): boolean {
  const heavy = words.filter((word) => word.kind === "word" && word.text.length > 3);
  return words.length > 1 && words.length <= longestTitle && heavy.length > 1 && heavy.every(isCapitalised);
}

const knownSentenceWords = new WeakMap<QuotationHabits, ReadonlySet<string>>();

function sentenceWordsOf(habits: QuotationHabits): ReadonlySet<string> {
  const known = knownSentenceWords.get(habits);
  if (known) return known;
  const words = new Set(habits.sentenceWords);
  knownSentenceWords.set(habits, words);
  return words;
}
