import { positionOf, type StepEvidence, stepKey } from "../../../rules/places/romanization/step-evidence.ts";
import type { NamePair } from "./pairs.ts";

const leastSeen = 4;
const leastSeenInPosition = 25;

/** For each step, and each step in its position, the logarithm of how much oftener it stands between spellings of one place than between two places. */
export function learnEvidence(pairs: readonly NamePair[]): StepEvidence {
  const counts = new Map<string, { same: number; different: number }>();
  const totals = { same: 0, different: 0 };
  for (const { same, alignment } of pairs) {
    const side = same ? "same" : "different";
    totals[side] += 1;
    alignment.steps.forEach((step, i) => {
      const key = stepKey(step);
      for (const counted of [key, `${key}@${positionOf(alignment.steps, i)}`]) {
        const count = counts.get(counted) ?? { same: 0, different: 0 };
        count[side] += 1;
        counts.set(counted, count);
      }
    });
  }
  const evidence: Record<string, number> = {};
  for (const [key, { same, different }] of counts) {
    if (same + different < (key.includes("@") ? leastSeenInPosition : leastSeen)) continue;
    const odds = Math.log((same + 0.5) / totals.same / ((different + 0.5) / totals.different));
    evidence[key] = Math.round(odds * 100) / 100;
  }
  return evidence;
}
