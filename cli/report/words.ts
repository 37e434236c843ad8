import type { Severity, Wording } from "../../rules/index.ts";
import type { Summary } from "../lint/linted-draft.ts";
import type { ReportTerminal } from "./report.ts";

export const severityWords: Readonly<Record<Severity, Wording>> = {
  error: { en: "error", nl: "fout" },
  warning: { en: "warning", nl: "waarschuwing" },
  information: { en: "note", nl: "opmerking" },
};

/** *3 drafts: 1 error, 4 warnings.* */
export function countsOf(summary: Summary, { say }: ReportTerminal): string {
  const count = (number: number, [one, many]: readonly [Wording, Wording]) =>
    `${number} ${say(number === 1 ? one : many)}`;
  const found = [
    ...(summary.errors > 0 ? [count(summary.errors, nouns.error)] : []),
    ...(summary.warnings > 0 ? [count(summary.warnings, nouns.warning)] : []),
    ...(summary.information > 0 ? [count(summary.information, nouns.information)] : []),
  ];
  if (summary.files === 0) return say(noDrafts);
  return `${count(summary.files, nouns.draft)}: ${found.length > 0 ? found.join(", ") : say(nothing)}.`;
}

const nouns: Readonly<Record<"draft" | Severity, readonly [Wording, Wording]>> = {
  draft: [
    { en: "draft", nl: "artikel" },
    { en: "drafts", nl: "artikelen" },
  ],
  error: [severityWords.error, { en: "errors", nl: "fouten" }],
  warning: [severityWords.warning, { en: "warnings", nl: "waarschuwingen" }],
  information: [severityWords.information, { en: "notes", nl: "opmerkingen" }],
};

const noDrafts: Wording = { en: "No drafts read.", nl: "Geen artikelen gelezen." };

const nothing: Wording = { en: "nothing found", nl: "niets gevonden" };
