import { linesOf } from "../../host/lines.ts";
import type { Severity } from "../../rules/index.ts";
import type { ReportFormat } from "./report.ts";

/** Workflow commands that GitHub Actions turns into annotations: https://docs.github.com/actions/reference/workflow-commands-for-github-actions. */
export const github: ReportFormat = {
  name: "github",
  create: () => ({
    begin: () => "",
    draft: ({ path, text, findings }) => {
      const lines = linesOf(text);
      return findings
        .map(({ start, end, severity, rule, message }) => {
          const from = lines.positionAt(start);
          const to = lines.positionAt(end);
          // GitHub shows no columns of an annotation over several lines.
          const columns = from.line === to.line ? `,col=${from.column},endColumn=${to.column}` : "";
          const place = `file=${escapeProperty(path)},line=${from.line},endLine=${to.line}${columns}`;
          return `::${levels[severity]} ${place},title=${escapeProperty(rule)}::${escapeText(message)}\n`;
        })
        .join("");
    },
    end: () => "",
  }),
};

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", information: "notice" };

function escapeText(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function escapeProperty(text: string): string {
  return escapeText(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
