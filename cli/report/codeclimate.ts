import { linesOf } from "../../host/lines.ts";
import type { Severity } from "../../rules/index.ts";
import { hash } from "../lint/hash.ts";
import type { LintedDraft } from "../lint/linted-draft.ts";
import { createItems } from "./json-items.ts";
import type { ReportFormat } from "./report.ts";

/** What GitLab takes as a code quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format. */
export const codeclimate: ReportFormat = {
  name: "codeclimate",
  create: () => {
    const add = createItems();
    return { begin: () => "[", draft: (draft) => add(issuesOf(draft)), end: () => "\n]\n" };
  },
};

function issuesOf({ path, text, findings }: LintedDraft): readonly object[] {
  const lines = linesOf(text);
  return findings.map((finding) => ({
    type: "issue",
    description: finding.message,
    check_name: finding.rule,
    categories: ["Style"],
    // Two drafts may hold the same sentence; in one report each finding is told apart.
    fingerprint: hash(`${path}\n${finding.fingerprint}`),
    severity: severities[finding.severity],
    location: {
      path,
      lines: { begin: lines.positionAt(finding.start).line, end: lines.positionAt(finding.end).line },
    },
  }));
}

const severities: Readonly<Record<Severity, string>> = { error: "major", warning: "minor", information: "info" };
