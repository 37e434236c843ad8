import { type Lines, linesOf } from "../../host/lines.ts";
import { type Fix, rulePage, type Severity, type Span } from "../../rules/index.ts";
import type { LintedDraft } from "../lint/linted-draft.ts";
import { createItems } from "./json-items.ts";
import type { ReportFormat } from "./report.ts";

/** The Reviewdog Diagnostic Format, whose columns count bytes of UTF-8: https://github.com/reviewdog/reviewdog/tree/master/proto/rdf. */
export const rdjson: ReportFormat = {
  name: "rdjson",
  create: () => {
    const add = createItems();
    return {
      begin: () => '{"source":{"name":"copydesk","url":"https://github.com/copydesk/copydesk"},"diagnostics":[',
      draft: (draft) => add(diagnosticsOf(draft)),
      end: () => "\n]}\n",
    };
  },
};

function diagnosticsOf({ path, text, findings }: LintedDraft): readonly object[] {
  const lines = linesOf(text);
  return findings.map((finding) => ({
    message: finding.message,
    location: { path, range: rangeOf(finding, lines) },
    severity: severities[finding.severity],
    code: { value: finding.rule, url: rulePage(finding.rule) },
    // A suggestion here is one click away from the text: only what is safe, and of one edit.
    suggestions: suggestionsOf(finding.fix, lines),
  }));
}

function suggestionsOf(fix: Fix | undefined, lines: Lines): readonly object[] {
  const [edit, second] = fix?.edits ?? [];
  return edit && !second ? [{ range: rangeOf(edit, lines), text: edit.newText }] : [];
}

function rangeOf({ start, end }: Span, lines: Lines): object {
  return { start: positionOf(start, lines), end: positionOf(end, lines) };
}

function positionOf(offset: number, lines: Lines): object {
  const { line, column } = lines.positionAt(offset);
  return { line, column: Buffer.byteLength(lines.textOf(line).slice(0, column - 1)) + 1 };
}

const severities: Readonly<Record<Severity, string>> = { error: "ERROR", warning: "WARNING", information: "INFO" };
