import type { Diagnosis, Severity } from "../../rules/index.ts";
import { linesOf } from "../lines.ts";
import type { LintedDraft, Summary } from "../lint/linted-draft.ts";
import { excerptOf, widthOf } from "./excerpt.ts";
import type { ReportFormat, ReportTerminal } from "./report.ts";

/** For people: each finding with its words, and what can be done about it. */
export const text: ReportFormat = {
  name: "text",
  create: (terminal) => ({
    begin: () => "",
    draft: (draft) => {
      const lines = linesOf(draft.text);
      return draft.findings.map((finding) => showFinding(finding, { draft, lines, terminal })).join("");
    },
    end: (summary) => showSummary(summary, terminal),
  }),
};

interface Showing {
  readonly draft: LintedDraft;
  readonly lines: ReturnType<typeof linesOf>;
  readonly terminal: ReportTerminal;
}

function showFinding(finding: Diagnosis, { draft, lines, terminal }: Showing): string {
  const { bold, dim, cyan } = terminal.colours;
  const { line, column } = lines.positionAt(finding.start);
  const paint = painterOf(finding.severity, terminal);
  const { before, marked, after } = excerptOf(finding, lines);
  const gutter = " ".repeat(String(line).length);
  const bar = dim("│");
  const remedies = [
    ...(finding.fix ? [`${terminal.say(words.fix)}: ${finding.fix.title}`] : []),
    ...finding.suggestions.slice(0, 3).map((one) => `${terminal.say(words.suggestion)}: ${one.title}`),
  ];
  return [
    `${bold(`${draft.path}:${line}:${column}`)} ${paint(terminal.say(words[finding.severity]))} ${finding.message} ${dim(finding.rule)}`,
    ` ${dim(String(line))} ${bar} ${before}${bold(marked)}${after}`,
    ` ${gutter} ${bar} ${" ".repeat(widthOf(before))}${paint("^".repeat(Math.max(1, widthOf(marked))))}`,
    ...remedies.map((remedy) => ` ${gutter} ${dim("=")} ${cyan(remedy)}`),
    "\n",
  ].join("\n");
}

function showSummary(summary: Summary, { say, colours }: ReportTerminal): string {
  const count = (number: number, one: keyof typeof words, many: keyof typeof words) =>
    `${number} ${say(words[number === 1 ? one : many])}`;
  const found = [
    ...(summary.errors ? [count(summary.errors, "error", "errors")] : []),
    ...(summary.warnings ? [count(summary.warnings, "warning", "warnings")] : []),
    ...(summary.information ? [count(summary.information, "information", "informations")] : []),
  ];
  const result = found.length > 0 ? found.join(", ") : say(words.nothing);
  return `${colours.bold(`${count(summary.files, "draft", "drafts")}: ${result}.`)}\n`;
}

function painterOf(severity: Severity, { colours }: ReportTerminal): (text: string) => string {
  return { error: colours.red, warning: colours.yellow, information: colours.blue }[severity];
}

const words = {
  error: { en: "error", nl: "fout" },
  errors: { en: "errors", nl: "fouten" },
  warning: { en: "warning", nl: "waarschuwing" },
  warnings: { en: "warnings", nl: "waarschuwingen" },
  information: { en: "note", nl: "opmerking" },
  informations: { en: "notes", nl: "opmerkingen" },
  draft: { en: "draft", nl: "artikel" },
  drafts: { en: "drafts", nl: "artikelen" },
  nothing: { en: "nothing found", nl: "niets gevonden" },
  fix: { en: "fix", nl: "herstel" },
  suggestion: { en: "suggestion", nl: "voorstel" },
};
