import type { Diagnosis } from "../../rules/index.ts";

/** A draft with what was found in it, ready to be reported. */
export interface LintedDraft {
  /** As shown: from the working folder where it is inside. */
  readonly path: string;
  readonly language: string;
  /** Without its byte-order mark; spans of the findings count UTF-16 code units in it. */
  readonly text: string;
  readonly findings: readonly FingerprintedFinding[];
}

export interface FingerprintedFinding extends Diagnosis {
  /** Stays the same when the draft is edited elsewhere. */
  readonly fingerprint: string;
}

/** What a run found, counted. */
export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
}

export const emptySummary: Summary = { files: 0, errors: 0, warnings: 0, information: 0 };

export function addTo(summary: Summary, { findings }: Pick<LintedDraft, "findings">): Summary {
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return {
    files: summary.files + 1,
    errors: summary.errors + count("error"),
    warnings: summary.warnings + count("warning"),
    information: summary.information + count("information"),
  };
}
