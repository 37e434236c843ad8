import { type Comparison, compareSpellings } from "../compare-spellings.ts";
import { isDerivedFrom } from "../derived-form.ts";
import { isOneLetterApart } from "../one-letter-apart.ts";
import { foldName } from "../romanization/fold-name.ts";
import { articleKey, typographicKey } from "../spelling-keys.ts";
import type { Certainty, Reason, Spelling } from "./spelling.ts";

/** What speaks for two spellings being one place's, by their letters and by the words beside them. */
export interface Likelihood {
  readonly reason: Reason;
  readonly certainty: Certainty;
  /** For choosing between several: 0 to 2. */
  readonly strength: number;
}

const shortest = 4;
const shortestSlip = 6;

/** Null where they are two places, or nothing is known. */
export function judgeLikeness(a: Spelling, b: Spelling): Likelihood | null {
  if (Math.min(typographicKey(a.text).length, typographicKey(b.text).length) < shortest) return null;
  if (typographicKey(a.text) === typographicKey(b.text))
    return { reason: "typography", certainty: "possible", strength: 2 };
  if (articleKey(a.text) === articleKey(b.text)) return { reason: "article", certainty: "possible", strength: 1.9 };
  if (isDerivedFrom(a.text, b.text, a.language) || isDerivedFrom(a.text, b.text, b.language)) return null;
  if (isShortFormOf(a.text, b.text)) return null;
  const comparison = compareSpellings(a.text, b.text);
  const isSlip = isSlipOf(a.text, b.text);
  const certainty = certaintyOf(comparison, { a, b, isSlip });
  return (
    certainty && {
      reason: reasonOf(comparison),
      certainty,
      strength: comparison.score + (certainty === "likely" ? 0.5 : 0),
    }
  );
}

interface Context {
  readonly a: Spelling;
  readonly b: Spelling;
  readonly isSlip: boolean;
}

/** In running text letters alone deceive: words beside a name that make it a place buy the rest (design.md, "Romanizations"). */
function certaintyOf({ score, same, veto }: Comparison, { a, b, isSlip }: Context): Certainty | null {
  if (veto) return null;
  const cued = (a.cued > 0 ? 1 : 0) + (b.cued > 0 ? 1 : 0);
  const isWhole = !a.isPart && !b.isPart;
  if (cued === 2 && same) return "likely";
  if (cued === 1 && score >= 0.97 && isWhole) return "likely";
  if (cued >= 1 && (same || (score >= 0.8 && isWhole) || (isSlip && score >= 0.2))) return "possible";
  const isSure = a.doubtful < a.mentions && b.doubtful < b.mentions;
  return score >= 0.97 && isWhole && isSure ? "possible" : null;
}

function isSlipOf(a: string, b: string): boolean {
  const [x, y] = [typographicKey(a), typographicKey(b)];
  return Math.min(x.length, y.length) >= shortestSlip && isOneLetterApart(x, y);
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

function reasonOf({ steps }: Comparison): Reason {
  return steps.some(({ why }) => why === "another letter" || why === "left out") ? "slip" : "romanization";
}
