import type { AlignedStep } from "./align-names.ts";
import { evaluateTrees } from "./boosted-trees.ts";
import model from "./data/model.json" with { type: "json" };
import { alignmentOf, featuresOf } from "./features.ts";
import type { FoldedName } from "./fold-name.ts";
import { spellingTable } from "./spelling-table.ts";
import { evidenceOf, positionOf, type StepEvidence } from "./step-evidence.ts";

/** Letters of one name taken as the same as letters of the other, and why. */
export interface ComparedLetters {
  readonly a: string;
  readonly b: string;
  readonly why: string;
  /** How much it speaks for one name, or against where it is negative: a logarithm of odds, learnt from pairs of names. */
  readonly weight: number;
}

export interface Likeness {
  /** The chance, 0 to 1, that both are romanizations of one name, among look-alike names of one region. */
  readonly score: number;
  readonly steps: readonly ComparedLetters[];
}

const evidence: StepEvidence = model.evidence;
const unlike: Likeness = { score: 0, steps: [] };

/**
 * How likely two names are one name, romanized twice, for readers of a language; "" is any. Case, diacritics, apostrophes, hyphens and articles do not count.
 * `steps` is worked out when it is read. The order of the names makes no difference.
 */
export function compareFolded(a: FoldedName, b: FoldedName, language = ""): Likeness {
  if (a.letters === "" || b.letters === "") return unlike;
  const swapped = a.letters > b.letters;
  const alignment = alignmentOf(a, b, language);
  const { steps } = alignment;
  const score = a.letters === b.letters ? 1 : chance(evaluateTrees(model, featuresOf(alignment, evidence)));
  return {
    score,
    get steps() {
      return steps.flatMap((step, i) => {
        const weight = evidenceOf(step, positionOf(steps, i), evidence);
        return explained(swapped ? { ...step, a: step.b, b: step.a } : step, weight);
      });
    },
  };
}

function chance(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

function explained(step: AlignedStep, weight: number): readonly ComparedLetters[] {
  if (step.a === step.b) return [];
  const { spellings, shared, sounds, size } = spellingTable;
  const doubled = step.cost < 0.05 && (step.a === 0 || step.b === 0);
  const sound = step.habit ?? sounds[shared[step.a * size + step.b] ?? 0] ?? "";
  const why = doubled ? "a letter written twice" : sound;
  return [{ a: spellings[step.a] ?? "", b: spellings[step.b] ?? "", why, weight: Math.round(weight * 100) / 100 }];
}
