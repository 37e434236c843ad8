import { linesOf } from "../../host/lines.ts";
import type { LintedDraft } from "../lint/linted-draft.ts";
import { escapeXml } from "./escape-xml.ts";
import type { ReportFormat } from "./report.ts";

/** For build servers: a suite a draft, a failing case a finding, after windyroad's JUnit.xsd. Notes do not fail, so they are said as output. */
export const junit: ReportFormat = {
  name: "junit",
  create: () => {
    let id = -1;
    return {
      begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n',
      draft: (draft) => {
        id += 1;
        return suiteOf(draft, id);
      },
      end: () => "</testsuites>\n",
    };
  },
};

function suiteOf({ path, text, findings }: LintedDraft, id: number): string {
  const lines = linesOf(text);
  const name = escapeXml(path);
  const counting = findings.filter((finding) => finding.severity !== "information");
  const cases = counting.map(({ start, rule, severity, message }) => {
    const { line, column } = lines.positionAt(start);
    const failure = `<failure type="${severity}" message="${escapeXml(message)}">${name}:${line}:${column}</failure>`;
    return `    <testcase name="${escapeXml(`${rule} ${line}:${column}`)}" classname="${name}" time="0">${failure}</testcase>\n`;
  });
  const notes = findings
    .filter((finding) => finding.severity === "information")
    .map(({ start, rule, message }) => {
      const { line, column } = lines.positionAt(start);
      return `${line}:${column} ${rule}: ${message}`;
    });
  // The schema wants a time stamp; the time of the run would make two runs of one text differ.
  const facts = `id="${id}" package="copydesk" timestamp="1970-01-01T00:00:00" hostname="localhost"`;
  const counts = `tests="${Math.max(1, cases.length)}" failures="${cases.length}" errors="0" time="0"`;
  return [
    `  <testsuite name="${name}" ${facts} ${counts}>\n    <properties/>\n`,
    ...(cases.length > 0 ? cases : [`    <testcase name="copydesk" classname="${name}" time="0"/>\n`]),
    `    <system-out>${notes.map(escapeXml).join("&#10;")}</system-out>\n    <system-err/>\n  </testsuite>\n`,
  ].join("");
}
