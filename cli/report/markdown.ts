import { linesOf } from "../../host/lines.ts";
import { rulePage } from "../../rules/index.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { excerptOf } from "./excerpt.ts";
import type { ReportFormat } from "./report.ts";
import { countsOf, severityWords } from "./words.ts";

/** A summary to post under a pull request or in a job's summary: a table a draft. */
export const markdown: ReportFormat = {
  name: "markdown",
  create: (terminal) => ({
    begin: () => "## Copydesk\n\n",
    draft: ({ path, text, findings }) => {
      if (findings.length === 0) return "";
      const lines = linesOf(text);
      const rows = findings.map((finding) => {
        const { line, marked } = excerptOf(finding, lines);
        const rule = `[${finding.rule}](${rulePage(finding.rule)})`;
        return `| ${line} | ${terminal.say(severityWords[finding.severity])} | ${escapeMarkdown(marked)} | ${escapeMarkdown(finding.message)} ${rule} |`;
      });
      return [`### ${escapeMarkdown(path)}`, "", terminal.say(head), "| ---: | --- | --- | --- |", ...rows, "\n"].join(
        "\n",
      );
    },
    end: (summary) => `${countsOf(summary, terminal)}\n`,
  }),
};

const head = { en: "| Line | Severity | Words | Finding |", nl: "| Regel | Ernst | Woorden | Bevinding |" };
