import { languageOf } from "../../languages/index.ts";
import { type Comparison, compareSpellings } from "../compare-spellings.ts";
import { isDerivedFrom } from "../derived-form.ts";
import { isOneLetterApart } from "../one-letter-apart.ts";
import { remember, rememberPairs } from "../remember.ts";
import { foldName } from "../romanization/fold-name.ts";
import { articleKey, typographicKey } from "../spelling-keys.ts";
import { beginsAsPlace } from "../toponym-words.ts";
import { areFarApart } from "./far-apart.ts";
import { areHardToAlign } from "./hard-to-align.ts";
import type { Certainty, Reason, Spelling } from "./spelling.ts";

/** What speaks for two spellings being one place's, by their letters and by the words beside them. */
export interface Likelihood {
  readonly reason: Reason;
  readonly certainty: Certainty;
  /** For choosing between several: 0 to 2. */
  readonly strength: number;
}

const shortest = 4;
const shortestSure = 5;
const shortestSlip = 6;
/** Under these no words beside two names make them one. */
const leastLikeness = 0.85;
const leastSlip = 0.2;

/** Null where they are two places, or nothing is known. */
export function judgeLikeness(a: Spelling, b: Spelling): Likelihood | null {
  const isCued = a.cued + b.cued > 0;
  if (!isCued && !(needsNoCue(a) && needsNoCue(b))) return null;
  if (areFarApart(a.text, b.text, isCued)) return null;
  if (hasAcronym(a.text) || hasAcronym(b.text) || isClassWord(a) || isClassWord(b)) return null;
  const letters = lettersJudgedIn(a.language)(a.text, b.text);
  if (letters === null || "certainty" in letters) return isCued ? letters : null;
  const certainty = certaintyOf(letters, { a, b });
  if (!certainty || isDerivedFrom(a.text, b.text, a.language) || isDerivedFrom(a.text, b.text, b.language)) return null;
  return { reason: letters.reason, certainty, strength: letters.score + (certainty === "likely" ? 0.5 : 0) };
}

/** With no cue beside either, only whole names that are names beyond doubt are put together, whatever their letters. */
export function needsNoCue(spelling: Spelling): boolean {
  return !spelling.isPart && isSureName(spelling) && !isCommonNoun(spelling);
}

interface Letters extends Pick<Comparison, "score" | "same"> {
  readonly reason: Reason;
  readonly isSlip: boolean;
}

/** What the letters alone say to readers of a language. */
const lettersJudgedIn = remember((language: string) =>
  rememberPairs((a: string, b: string) => judgeLetters(a, b, language)),
);

/** A verdict, or a comparison for the words beside them to weigh. */
function judgeLetters(a: string, b: string, language: string): Likelihood | Letters | null {
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

interface Context {
  readonly a: Spelling;
  readonly b: Spelling;
}

/** In running text letters alone deceive: words beside a name that make it a place buy the rest (design.md, "Romanizations"). */
function certaintyOf({ score, same, isSlip }: Letters, { a, b }: Context): Certainty | null {
  const cued = (a.cued > 0 ? 1 : 0) + (b.cued > 0 ? 1 : 0);
  const isWhole = !a.isPart && !b.isPart;
  if (cued === 2 && same && isWhole) return "likely";
  if (isCommonNoun(a) || isCommonNoun(b)) return null;
  if (cued === 1 && score >= 0.97 && isWhole) return "likely";
  const isSure = isSureName(a) && isSureName(b);
  if (cued >= 1 && (score >= leastScore(a, b) || (isSlip && score >= leastSlip))) return "possible";
  return score >= 0.97 && isWhole && isSure ? "possible" : null;
}

const oneWord = /^\p{L}+$/u;

/** What opens a sentence may be a common word, unless it is one that places begin with: *Abu Hardoub*. */
function isSureName({ text, doubtful, mentions }: Spelling): boolean {
  return doubtful < mentions || (!oneWord.test(text) && beginsAsPlace(foldName(text).words));
}

/** How alike two names must be to be worth a look: more where there are few letters to go by, or doubt that both are names. */
function leastScore(a: Spelling, b: Spelling): number {
  const isDoubtful = a.doubtful === a.mentions || b.doubtful === b.mentions;
  const isShort = Math.min(a.text.length, b.text.length) < shortestSure;
  if (isDoubtful || isShort) return 0.95;
  return a.isPart || b.isPart ? 0.88 : leastLikeness;
}

/** Where every noun has a capital, a word with nothing that makes it a place is most likely a noun. */
function isCommonNoun({ language, cued }: Spelling): boolean {
  return cued === 0 && (languageOf(language)?.names.nounsHaveCapitals ?? false);
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

/** *Mosque*, *Council*: a word for a kind of thing that has its capital for once. */
function isClassWord({ text, language }: Spelling): boolean {
  return classWordsIn(language).has(text.toLowerCase());
}

const classWordsIn = remember((language): ReadonlySet<string> => {
  const pack = languageOf(language);
  if (!pack) return new Set();
  const { institutions, names } = pack;
  return new Set([...institutions, ...names.place.generics, ...names.place.nounsBefore]);
});

/** *TRT World*, *SDF Media*: capitals in a row beside small letters are an abbreviation, and no part of a place's name. */
const hasAcronym = remember((name) => /\p{Lu}{2}/u.test(name) && /\p{Ll}/u.test(name));

/** *al-Eido al-Hor* and *al-Duhour*: a word more with an article of its own is another name. */
function hasMoreArticles(nameA: string, nameB: string): boolean {
  const [shorter, longer] = [foldName(nameA), foldName(nameB)].sort((x, y) => x.words.length - y.words.length);
  if (!shorter || !longer || shorter.words.length === longer.words.length) return false;
  return shorter.articles.length > 0 && longer.articles.length > shorter.articles.length;
}

function reasonOf(steps: Comparison["steps"]): Reason {
  return steps.some(({ why }) => why === "another letter" || why === "left out") ? "slip" : "romanization";
}
