import { type AlignedStep, alignNames } from "./align-names.ts";
import type { FoldedName } from "./fold-name.ts";
import { readIn } from "./reader-habits.ts";
import { consonantsIn, sharedPairs, sharedPrefix, sharedSuffix } from "./shared-letters.ts";
import { isVowel, nothing, spellingTable } from "./spelling-table.ts";
import { evidenceOf, positionOf, type StepEvidence } from "./step-evidence.ts";
import { worstWord } from "./worst-word.ts";

/** What the model looks at, in the order of `featuresOf`. */
export const featureNames = [
  "cost per letter",
  "cost of consonants",
  "cost of the first steps",
  "cost of the last steps",
  "evidence",
  "evidence of vowels",
  "evidence of consonants",
  "evidence of the first steps",
  "worst evidence",
  "second worst evidence",
  "agreement",
  "agreement per letter",
  "longest run",
  "shared prefix",
  "shared suffix",
  "shared pairs of letters",
  "longer",
  "shorter",
  "consonants",
  "vowels left out",
  "consonants changed",
  "spaces",
  "articles differ",
  "cost of the worst word",
  "evidence of the worst word",
  "words unmatched",
] as const;

export interface Alignment {
  readonly a: FoldedName;
  readonly b: FoldedName;
  readonly steps: readonly AlignedStep[];
}

/** Aligns two names for readers of a language or of all, the one first in the alphabet first, so that both orders give the same. */
export function alignmentOf(a: FoldedName, b: FoldedName, language = ""): Alignment {
  if (a.letters > b.letters) return alignmentOf(b, a, language);
  return { a, b, steps: readIn(language, alignNames(a.letters, b.letters)) };
}

/** An alignment as numbers. Costs are those of `correspondences.ts`, evidence is in logarithms of odds. */
export function featuresOf(alignment: Alignment, evidence: StepEvidence): readonly number[] {
  const { a, b, steps } = alignment;
  const weights = steps.map((step, i) => evidenceOf(step, positionOf(steps, i), evidence));
  const longer = Math.max(a.letters.length, b.letters.length);
  let [cost, consonantCost, sum, vowelSum, agreement, run, longestRun] = [0, 0, 0, 0, 0, 0, 0];
  let [firstCost, firstEvidence, lastCost, vowelsLeftOut, consonantsChanged, spaces] = [0, 0, 0, 0, 0, 0];
  let [worst, secondWorst] = [5, 5];
  steps.forEach((step, i) => {
    const weight = weights[i] ?? 0;
    cost += step.cost;
    if (i < 2) firstCost += step.cost;
    if (i >= steps.length - 3) lastCost += step.cost;
    if (step.a === step.b) {
      agreement += weight;
      run += 1;
      longestRun = Math.max(longestRun, run);
      return;
    }
    run = 0;
    sum += weight;
    if (i < 2) firstEvidence += weight;
    if (weight < worst) [worst, secondWorst] = [weight, worst];
    else if (weight < secondWorst) secondWorst = weight;
    if (isVowelStep(step)) vowelSum += weight;
    else consonantCost += step.cost;
    if (isLeftOut(step, " ")) spaces += 1;
    else if (isLeftOut(step)) vowelsLeftOut += isVowelStep(step) ? 1 : 0;
    else if (step.cost > 0.9) consonantsChanged += 1;
  });
  const word = worstWord(steps, weights);
  return [
    cost / longer,
    consonantCost,
    firstCost,
    lastCost,
    sum,
    vowelSum,
    sum - vowelSum,
    firstEvidence,
    worst,
    secondWorst,
    agreement,
    agreement / longer,
    longestRun,
    sharedPrefix(a.letters, b.letters),
    sharedSuffix(a.letters, b.letters),
    sharedPairs(a.letters, b.letters),
    longer,
    Math.min(a.letters.length, b.letters.length),
    Math.min(consonantsIn(a.letters), consonantsIn(b.letters)),
    vowelsLeftOut,
    consonantsChanged,
    spaces,
    a.articles.length === b.articles.length ? 0 : 1,
    word.cost,
    word.evidence,
    word.unmatched,
  ];
}

function isLeftOut(step: AlignedStep, letter?: string): boolean {
  if (step.a !== nothing && step.b !== nothing) return false;
  const left = spellingTable.spellings[step.a === nothing ? step.b : step.a];
  return letter === undefined || left === letter;
}

function isVowelStep(step: AlignedStep): boolean {
  const letters = `${spellingTable.spellings[step.a]}${spellingTable.spellings[step.b]}`;
  for (const letter of letters) if (!isVowel(letter) && !" wj".includes(letter)) return false;
  return true;
}
