import { type Lines, linesOf } from "../../host/lines.ts";
import type { Edit, Fix, Related } from "../../rules/index.ts";
import type { FingerprintedFinding, LintedDraft } from "../lint/linted-draft.ts";
import { createItems } from "./json-items.ts";
import type { DraftJson, FindingJson, FixJson, RelatedJson } from "./json-shapes.ts";
import type { ReportFormat } from "./report.ts";

/** The JSON that tools depend on: keys are added, never renamed. One draft a line. */
export const json: ReportFormat = {
  name: "json",
  create: () => {
    const add = createItems();
    return {
      begin: () => '{"version":1,"files":[',
      draft: (draft) => add([draftAsJson(draft)]),
      end: (summary) => `\n],"summary":${JSON.stringify(summary)}}\n`,
    };
  },
};

/** One draft with its findings, as the contract has it. */
export function draftAsJson(draft: LintedDraft): DraftJson {
  const lines = linesOf(draft.text);
  return {
    path: draft.path,
    language: draft.language,
    findings: draft.findings.map((finding) => findingAsJson(finding, { lines, path: draft.path })),
  };
}

function findingAsJson(
  finding: FingerprintedFinding,
  place: { readonly lines: Lines; readonly path: string },
): FindingJson {
  const { lines } = place;
  return {
    rule: finding.rule,
    reason: finding.reason,
    severity: finding.severity,
    message: finding.message,
    fingerprint: finding.fingerprint,
    start: lines.positionAt(finding.start),
    end: lines.positionAt(finding.end),
    related: finding.related.map((related) => relatedAsJson(related, place)),
    fixes: [
      ...(finding.fix ? [fixAsJson(finding.fix, { lines, safe: true })] : []),
      ...finding.suggestions.map((suggestion) => fixAsJson(suggestion, { lines, safe: false })),
    ],
  };
}

function relatedAsJson(
  related: Related,
  { lines, path }: { readonly lines: Lines; readonly path: string },
): RelatedJson {
  const here = related.path === undefined;
  return {
    message: related.message,
    path: related.path ?? path,
    start: here ? lines.positionAt(related.start) : { offset: related.start },
    end: here ? lines.positionAt(related.end) : { offset: related.end },
  };
}

function fixAsJson(fix: Fix, { lines, safe }: { readonly lines: Lines; readonly safe: boolean }): FixJson {
  const edit = ({ start, end, newText }: Edit) => ({
    start: lines.positionAt(start),
    end: lines.positionAt(end),
    newText,
  });
  return { title: fix.title, safe, edits: fix.edits.map(edit) };
}
