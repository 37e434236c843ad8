import { type Comparison, compareSpellings } from "../compare-spellings.ts";
import { isOneLetterApart } from "../one-letter-apart.ts";
import { remember, rememberPairs } from "../remember.ts";
import { foldName } from "../romanization/fold-name.ts";
import { articleKey, typographicKey } from "../spelling-keys.ts";
import { areHardToAlign } from "./hard-to-align.ts";
import type { Likelihood, Reason } from "./spelling.ts";

/** How alike the letters of two names are, for the words beside them to weigh. */
export interface Letters extends Pick<Comparison, "score" | "same"> {
  readonly reason: Reason;
  readonly isSlip: boolean;
}

/** Under this no words beside two names make them one, unless they are a slip apart. */
export const leastLikeness = 0.85;
const leastSlip = 0.2;

const shortest = 4;
const shortestSlip = 6;

/** What the letters of two names alone say to readers of a language: a verdict, a comparison for the words beside them to weigh, or null where they are two places. */
export function judgeLetters(a: string, b: string, language: string): Likelihood | Letters | null {
  return judgedIn(language)(a, b);
}

const judgedIn = remember((language: string) => rememberPairs((a: string, b: string) => judge(a, b, language)));

function judge(a: string, b: string, language: string): Likelihood | Letters | null {
  const [x, y] = [typographicKey(a), typographicKey(b)];
  if (Math.min(x.length, y.length) < shortest) return null;
  if (x === y) return { reason: "typography", certainty: "possible", strength: 2 };
  const isSlip = Math.min(x.length, y.length) >= shortestSlip && isOneLetterApart(x, y);
  // Nine in ten end here. Names that differ in the article alone never do: to join or part words costs next to nothing.
  if (!isSlip && areHardToAlign(a, b)) return null;
  if (articleKey(a) === articleKey(b)) return { reason: "article", certainty: "possible", strength: 1.9 };
  if (isShortFormOf(a, b) || hasMoreArticles(a, b)) return null;
  const { score, same, veto, steps } = compareSpellings(a, b, language);
  return veto || score < (isSlip ? leastSlip : leastLikeness) ? null : { score, same, reason: reasonOf(steps), isSlip };
}

/** *Abaco* and *Abaco Islands*: all words of one are words of the other. */
function isShortFormOf(a: string, b: string): boolean {
  const [shorter, longer] = [foldName(a).words, foldName(b).words].sort((x, y) => x.length - y.length);
  return (
    shorter !== undefined &&
    longer !== undefined &&
    shorter.length < longer.length &&
    shorter.every((word) => longer.includes(word))
  );
}

/** *al-Eido al-Hor* and *al-Duhour*: a word more with an article of its own is another name. */
function hasMoreArticles(nameA: string, nameB: string): boolean {
  const [shorter, longer] = [foldName(nameA), foldName(nameB)].sort((x, y) => x.words.length - y.words.length);
  if (!shorter || !longer || shorter.words.length === longer.words.length) return false;
  return shorter.articles.length > 0 && longer.articles.length > shorter.articles.length;
}

function reasonOf(steps: Comparison["steps"]): Reason {
  return steps.some(({ why }) => why === "another letter" || why === "left out") ? "slip" : "romanization";
}
