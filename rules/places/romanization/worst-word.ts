import type { AlignedStep } from "./align-names.ts";
import { spellingTable } from "./spelling-table.ts";

/** The pair of words that fit least: *Jarir* and *Qaddis* in *Deir Jarir* and *Deir Qaddis*. */
export interface WorstWord {
  readonly cost: number;
  readonly evidence: number;
  /** How many words have next to nothing to answer them. */
  readonly unmatched: number;
}

export function worstWord(steps: readonly AlignedStep[], weights: readonly number[]): WorstWord {
  let [cost, evidence, matched] = [0, 0, 0];
  let [worstCost, worstEvidence, unmatched] = [0, 5, 0];
  const close = () => {
    worstCost = Math.max(worstCost, cost);
    worstEvidence = Math.min(worstEvidence, evidence);
    if (matched <= 1 && cost > 1) unmatched += 1;
    [cost, evidence, matched] = [0, 0, 0];
  };
  steps.forEach((step, i) => {
    cost += step.cost;
    if (step.a === step.b) matched += 1;
    else evidence += weights[i] ?? 0;
    if (endsWord(step.a) || endsWord(step.b)) close();
  });
  if (matched > 0 || cost > 0) close();
  return { cost: worstCost, evidence: worstEvidence, unmatched };
}

function endsWord(spelling: number): boolean {
  return spellingTable.spellings[spelling]?.endsWith(" ") ?? false;
}
