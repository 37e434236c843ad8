import { linesOf } from "../../host/lines.ts";
import type { Severity } from "../../rules/index.ts";
import { hash } from "../lint/hash.ts";
import type { ReportFormat } from "./report.ts";

/** What GitLab takes as a code quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format. */
export const codeclimate: ReportFormat = {
  name: "codeclimate",
  create: () => {
    let separator = "\n";
    return {
      begin: () => "[",
      draft: ({ path, text, findings }) => {
        const lines = linesOf(text);
        return findings
          .map((finding) => {
            const { line: begin } = lines.positionAt(finding.start);
            const { line: end } = lines.positionAt(finding.end);
            const issue = {
              type: "issue",
              description: finding.message,
              check_name: finding.rule,
              categories: ["Style"],
              // Two drafts may hold the same sentence; in one report each finding is told apart.
              fingerprint: hash(`${path}\n${finding.fingerprint}`),
              severity: severities[finding.severity],
              location: { path, lines: { begin, end } },
            };
            const line = `${separator}${JSON.stringify(issue)}`;
            separator = ",\n";
            return line;
          })
          .join("");
      },
      end: () => "\n]\n",
    };
  },
};

const severities: Readonly<Record<Severity, string>> = { error: "major", warning: "minor", information: "info" };
