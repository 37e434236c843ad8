import { tellApart } from "./distinguishing-words.ts";
import { type ComparedLetters, compareFolded } from "./romanization/compare-romanizations.ts";
import { foldName } from "./romanization/fold-name.ts";

/** What the names of two places have to do with each other. */
export interface Comparison {
  /** The chance, 0 to 1, that both are spellings of one place. */
  readonly score: number;
  /** Whether they are taken for one place. */
  readonly same: boolean;
  /** Which letters were taken as the same, and why; empty where the names are equal but for case, marks and article. */
  readonly steps: readonly ComparedLetters[];
  /** What decided where it was not the letters: words that tell places apart, a name too short to judge, two places of the gazetteer, a form derived from the other. */
  readonly veto: "distinguishing-words" | "short" | "two-places" | "derived-form" | null;
}

/** At this score 98 of 100 pairs of look-alike names are one place: `romanization/data/figures.json`. */
export const samePlaceScore = 0.905;

const shortest = 4;

/** Compares two place names as romanizations of one name for readers of a language ("" is any), by their letters alone. */
export function compareSpellings(nameA: string, nameB: string, language = ""): Comparison {
  const a = foldName(nameA);
  const b = foldName(nameB);
  const likeness = compareFolded(a, b, language);
  const veto = vetoOf(a.words, b.words);
  const { steps } = likeness;
  if (veto === "distinguishing-words") return { score: likeness.score / 10, same: false, steps, veto };
  return { score: likeness.score, same: likeness.score >= samePlaceScore && !(veto && steps.length > 0), steps, veto };
}

function vetoOf(a: readonly string[], b: readonly string[]): Comparison["veto"] {
  if (tellApart(a, b)) return "distinguishing-words";
  return Math.min(a.join("").length, b.join("").length) < shortest ? "short" : null;
}
