import type { Item } from "../clause/item.ts";
import { hasForm, isCapitalised, isNominal, isOf, isPlainReport, isPossessor, isStop } from "../clause/word-roles.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { In } from "../lexicon/word-lists.ts";
import { type Phrase, phraseOf } from "./phrase.ts";
import { isDay, isInnerMark, isInSource, joinsNames, longestPhrase } from "./phrase-joints.ts";

/** The noun phrase that ends right before item `end`, or null. */
export function phraseBefore(items: readonly Item[], end: number, lexicon: Lexicon): Phrase | null {
  const last = items[end - 1];
  const isDeterminer = isOf(last, In.determiners);
  const isPronoun = hasForm(last, In.pronouns);
  if (isPronoun && !isDeterminer) return phraseOf(items, end - 1, end);
  // *The fire started in a recalled car*: an article has its noun still to come.
  if (isDeterminer && !isPronoun && items[end - 2]?.kind === "word") return null;
  let from = end;
  while (from > 0 && end - from < longestPhrase) {
    const bracket = openingBracket(items, from - 1);
    if (bracket > 0) {
      from = bracket;
      continue;
    }
    if (!belongs(items, from - 1, end)) break;
    from--;
    if (opens(items, from, lexicon)) break;
  }
  return phraseOf(items, from, end);
}

/** Where the bracket that closes at `at` opens, or -1: *Sylvia R. (28)*, *Ebrahim (Reuters)*. */
function openingBracket(items: readonly Item[], at: number): number {
  if (items[at]?.text !== ")") return -1;
  for (let open = at - 1; open >= 0 && at - open < longestBracket; open--) if (items[open]?.text === "(") return open;
  return -1;
}

const longestBracket = 16;

/** Whether item `at` is of the phrase that ends before `end` and so far begins behind it. */
function belongs(items: readonly Item[], at: number, end: number): boolean {
  const item = items[at];
  if (!item || item.kind === "quotation") return false;
  if (item.kind === "number") return true;
  if (item.kind === "mark") return isInnerMark(items, at);
  if (isDay(item) && !isCapitalised(items[at + 1])) return false;
  const isDeterminer = isOf(item, In.determiners);
  if (!isDeterminer && isOf(item, In.inSource)) return end - at > 1 && isNominal(items[at - 1]);
  if (isOf(item, In.conjunctions)) return joinsNames(items, at);
  if (isDeterminer) return true;
  if (hasForm(item, In.pronouns)) return end - at === 1;
  return !isStop(item) && !isPlainReport(item);
}

/** Whether the phrase begins with the determiner at `at`, which nothing ties to another before it. */
function opens(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  if (!isOf(items[at], In.determiners) || isPossessor(items[at - 1], lexicon)) return false;
  return !isInSource(items, at) && !isInSource(items, at - 1) && !joinsPhrases(items, at - 1);
}

/** *The Red Cross and the ministry*: a conjunction before a phrase with a determiner of its own, after another that can be a source. */
function joinsPhrases(items: readonly Item[], at: number): boolean {
  if (!isOf(items[at], In.conjunctions) || !joinsNames(items, at)) return false;
  let from = at;
  for (let item = items[from - 1]; item && at - from < longestFirst; item = items[from - 1]) {
    if (isOf(item, In.definite)) return items[from - 2]?.kind !== "word";
    if (isStop(item)) break;
    from--;
  }
  return isCapitalised(items[from]) && items[from - 1]?.kind !== "word";
}

/** How many words the first of two who say it together may have. */
const longestFirst = 6;
