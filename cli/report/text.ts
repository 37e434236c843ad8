import { type Lines, linesOf } from "../../host/lines.ts";
import type { Diagnosis, Severity } from "../../rules/index.ts";
import { excerptOf, widthOf } from "./excerpt.ts";
import type { ReportFormat, ReportTerminal } from "./report.ts";
import { countsOf, severityWords } from "./words.ts";

/** For people: each finding with its words, and what can be done about it. */
export const text: ReportFormat = {
  name: "text",
  create: (terminal) => ({
    begin: () => "",
    draft: (draft) => {
      const lines = linesOf(draft.text);
      return draft.findings.map((finding) => showFinding(finding, { path: draft.path, lines, terminal })).join("");
    },
    end: (summary) => `${terminal.colours.bold(countsOf(summary, terminal))}\n`,
  }),
};

interface Showing {
  readonly path: string;
  readonly lines: Lines;
  readonly terminal: ReportTerminal;
}

/** One finding with its words. */
export function showFinding(finding: Diagnosis, { path, lines, terminal }: Showing): string {
  const { bold, dim, cyan } = terminal.colours;
  const { line, column } = lines.positionAt(finding.start);
  const paint = painterOf(finding.severity, terminal);
  const { before, marked, after } = excerptOf(finding, lines);
  const gutter = " ".repeat(String(line).length);
  const remedies = [
    ...(finding.fix ? [`${terminal.say(words.fix)}: ${finding.fix.title}`] : []),
    ...finding.suggestions.slice(0, 3).map((one) => `${terminal.say(words.suggestion)}: ${one.title}`),
  ];
  return [
    `${bold(`${path}:${line}:${column}`)} ${paint(terminal.say(severityWords[finding.severity]))} ${finding.message} ${dim(finding.rule)}`,
    ` ${dim(`${line} │`)} ${before}${bold(marked)}${after}`,
    ` ${gutter} ${dim("│")} ${" ".repeat(widthOf(before))}${paint("^".repeat(Math.max(1, widthOf(marked))))}`,
    ...remedies.map((remedy) => ` ${gutter} ${dim("=")} ${cyan(remedy)}`),
    "\n",
  ].join("\n");
}

function painterOf(severity: Severity, { colours }: ReportTerminal): (text: string) => string {
  return { error: colours.red, warning: colours.yellow, information: colours.blue }[severity];
}

const words = {
  fix: { en: "fix", nl: "herstel" },
  suggestion: { en: "suggestion", nl: "voorstel" },
};
