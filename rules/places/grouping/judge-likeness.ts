import { languageOf } from "../../languages/index.ts";
import { isDerivedFrom } from "../derived-form.ts";
import { remember } from "../remember.ts";
import { foldName } from "../romanization/fold-name.ts";
import { beginsAsPlace } from "../toponym-words.ts";
import { areFarApart } from "./far-apart.ts";
import { judgeLetters, type Letters, leastLikeness } from "./judge-letters.ts";
import type { Certainty, Likelihood, Spelling } from "./spelling.ts";

/** Null where they are two places, or nothing is known. */
export function judgeLikeness(a: Spelling, b: Spelling): Likelihood | null {
  const isCued = a.cued + b.cued > 0;
  if (!isCued && !(needsNoCue(a) && needsNoCue(b))) return null;
  if (areFarApart(a.text, b.text, isCued)) return null;
  if (isOfAnotherKind(a) || isOfAnotherKind(b)) return null;
  const letters = judgeLetters(a.text, b.text, a.language);
  if (letters === null || "certainty" in letters) return isCued ? letters : null;
  const certainty = certaintyOf(letters, { a, b });
  if (!certainty || isDerivedFrom(a.text, b.text, a.language) || isDerivedFrom(a.text, b.text, b.language)) return null;
  return { reason: letters.reason, certainty, strength: letters.score + (certainty === "likely" ? 0.5 : 0) };
}

/** With no cue beside either, only whole names that are names beyond doubt are put together, whatever their letters. */
export function needsNoCue(spelling: Spelling): boolean {
  return !spelling.isPart && isSureName(spelling) && !isCommonNoun(spelling);
}

interface Context {
  readonly a: Spelling;
  readonly b: Spelling;
}

/** In running text letters alone deceive: words beside a name that make it a place buy the rest. */
function certaintyOf({ score, same, isSlip }: Letters, { a, b }: Context): Certainty | null {
  const cued = (a.cued > 0 ? 1 : 0) + (b.cued > 0 ? 1 : 0);
  if (cued === 0) return score >= leastAlone ? "possible" : null;
  const isWhole = !a.isPart && !b.isPart;
  if (cued === 2 && same && isWhole) return "likely";
  if (isCommonNoun(a) || isCommonNoun(b)) return null;
  if (cued === 1 && score >= leastAlone && isWhole) return "likely";
  return isSlip || score >= leastScore(a, b) ? "possible" : null;
}

const oneWord = /^\p{L}+$/u;

/** What opens a sentence may be a common word, unless it is one that places begin with: *Abu Hardoub*. */
function isSureName({ text, doubtful, mentions }: Spelling): boolean {
  return doubtful < mentions || (!oneWord.test(text) && beginsAsPlace(foldName(text).words));
}

/** What a name with no words beside it takes. */
const leastAlone = 0.97;
const leastOfDoubtful = 0.95;
const leastOfPart = 0.88;
/** Fewer letters tell too little. */
const shortestSure = 5;

/** How alike two names must be to be worth a look: more where there are few letters to go by, or doubt that both are names. */
function leastScore(a: Spelling, b: Spelling): number {
  const isDoubtful = a.doubtful === a.mentions || b.doubtful === b.mentions;
  const isShort = Math.min(a.text.length, b.text.length) < shortestSure;
  if (isDoubtful || isShort) return leastOfDoubtful;
  return a.isPart || b.isPart ? leastOfPart : leastLikeness;
}

/** Where every noun has a capital, a word with nothing that makes it a place is most likely a noun. */
function isCommonNoun({ language, cued }: Spelling): boolean {
  return cued === 0 && (languageOf(language)?.names.nounsHaveCapitals ?? false);
}

/** No place's name, whatever is like it. */
function isOfAnotherKind(spelling: Spelling): boolean {
  return hasAcronym(spelling.text) || isClassWord(spelling);
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
