import { type Lines, linesOf } from "../../host/lines.ts";
import { rulePage } from "../../rules/index.ts";
import type { FingerprintedFinding } from "../lint/linted-draft.ts";
import { escapeXml } from "./escape-xml.ts";
import { excerptOf } from "./excerpt.ts";
import { page } from "./page.ts";
import type { ReportFormat, ReportTerminal } from "./report.ts";
import { countsOf, severityWords } from "./words.ts";

/** A page of its own for whoever reads the findings away from the desk: opens anywhere, prints, asks nothing of a server. */
export const html: ReportFormat = {
  name: "html",
  create: (terminal) => {
    const { opening, closing } = page("Copydesk", terminal.locale);
    return {
      begin: () => opening,
      draft: ({ path, text, findings, language }) => {
        if (findings.length === 0) return "";
        const lines = linesOf(text);
        const shown = findings.map((finding) => showFinding(finding, { lines, terminal, language }));
        return `<section><h2>${escapeXml(path)}</h2>\n${shown.join("")}</section>\n`;
      },
      end: (summary) => `<p><strong>${escapeXml(countsOf(summary, terminal))}</strong></p>\n${closing}`,
    };
  },
};

interface Showing {
  readonly lines: Lines;
  readonly terminal: ReportTerminal;
  readonly language: string;
}

function showFinding(finding: FingerprintedFinding, { lines, terminal: { say }, language }: Showing): string {
  const { line, column } = lines.positionAt(finding.start);
  const { before, marked, after } = excerptOf(finding, lines);
  const remedies = [...(finding.fix ? [finding.fix] : []), ...finding.suggestions].slice(0, 3);
  return [
    `<article class="finding ${finding.severity}">`,
    `<p><span class="place">${line}:${column}</span> <span class="severity">${say(severityWords[finding.severity])}</span> ${escapeXml(finding.message)} <a href="${rulePage(finding.rule)}">${finding.rule}</a></p>`,
    `<blockquote lang="${escapeXml(language)}" dir="auto">${escapeXml(before)}<mark>${escapeXml(marked)}</mark>${escapeXml(after)}</blockquote>`,
    ...remedies.map(({ title }) => `<p class="remedy">${escapeXml(title)}</p>`),
    "</article>\n",
  ].join("\n");
}
