import { type Comparison, comparePlaceNames } from "../compare-place-names.ts";
import { articleKey, typographicKey } from "../spelling-keys.ts";
import type { Certainty, Reason, Spelling } from "./spelling.ts";

/** What speaks for two spellings being one place's, by their letters and by the words beside them. */
export interface Likelihood {
  readonly reason: Reason;
  readonly certainty: Certainty;
  /** For choosing between several: 0 to 2. */
  readonly strength: number;
}

/** Null where they are two places, or nothing is known. */
export function judgeLikeness(a: Spelling, b: Spelling): Likelihood | null {
  if (typographicKey(a.text) === typographicKey(b.text))
    return { reason: "typography", certainty: "possible", strength: 2 };
  if (articleKey(a.text) === articleKey(b.text)) return { reason: "article", certainty: "possible", strength: 1.9 };
  const comparison = comparePlaceNames(a.text, b.text);
  const certainty = certaintyOf(comparison, a, b);
  return (
    certainty && {
      reason: reasonOf(comparison),
      certainty,
      strength: comparison.score + (certainty === "likely" ? 0.5 : 0),
    }
  );
}

/** In running text letters alone deceive: words beside a name that make it a place buy the rest (design.md, "Romanizations"). */
function certaintyOf({ score, same, veto }: Comparison, a: Spelling, b: Spelling): Certainty | null {
  if (veto) return null;
  const cued = (a.cued > 0 ? 1 : 0) + (b.cued > 0 ? 1 : 0);
  if (cued === 2 && same) return "likely";
  if (cued === 1 && score >= 0.97) return "likely";
  if (cued >= 1 && score >= 0.8) return "possible";
  return score >= 0.95 ? "possible" : null;
}

function reasonOf({ steps }: Comparison): Reason {
  return steps.some(({ why }) => why === "another letter" || why === "left out") ? "slip" : "romanization";
}
