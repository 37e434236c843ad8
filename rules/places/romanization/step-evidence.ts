import type { AlignedStep } from "./align-names.ts";
import { habitEvidence } from "./reader-habits.ts";
import { nothing, spellingTable } from "./spelling-table.ts";

/** Learnt from pairs of names: how much likelier a step is between two spellings of one place than between two places, as a logarithm of odds. */
export type StepEvidence = Readonly<Record<string, number>>;

/** Steps at the head and the end of names tell another story than those within. */
export type StepPosition = "first" | "middle" | "last";

export function positionOf(steps: readonly AlignedStep[], index: number): StepPosition {
  if (index === 0) return "first";
  return index >= steps.length - 2 ? "last" : "middle";
}

/** The same for both directions: `gh|q`. A letter written twice is marked `+`. */
export function stepKey(step: AlignedStep): string {
  const a = spellingTable.spellings[step.a] ?? "";
  const b = spellingTable.spellings[step.b] ?? "";
  const doubled = step.cost > 0 && step.cost < 0.05 && (step.a === nothing || step.b === nothing) ? "+" : "";
  return (a < b ? `${a}|${b}` : `${b}|${a}`) + doubled;
}

/** Falls back from the step in its position to the step anywhere, and to its cost where it is too rare to have been learnt. */
export function evidenceOf(step: AlignedStep, position: StepPosition, evidence: StepEvidence): number {
  const key = stepKey(step);
  const learnt = evidence[`${key}@${position}`] ?? evidence[key] ?? (step.cost === 0 ? 0 : -1 - 2 * step.cost);
  return step.habit === undefined ? learnt : Math.max(learnt, habitEvidence);
}
