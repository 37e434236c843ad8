import { type Lines, linesOf } from "../../host/lines.ts";
import { type Check, checks, type Fix, rulePage, type Severity, type Span, say } from "../../rules/index.ts";
import type { FingerprintedFinding, LintedDraft } from "../lint/linted-draft.ts";
import { version } from "../version.ts";
import { createItems } from "./json-items.ts";
import type { ReportFormat, ReportTerminal } from "./report.ts";
import { uriOf } from "./uri.ts";

/** SARIF 2.1.0, which code scanning of GitHub and others read: https://docs.oasis-open.org/sarif/sarif/v2.1.0/. */
export const sarif: ReportFormat = {
  name: "sarif",
  create: (terminal) => {
    const add = createItems();
    const run = {
      tool: { driver: driverOf(terminal) },
      columnKind: "utf16CodeUnits",
      defaultEncoding: "utf-8",
    };
    const opening = JSON.stringify({
      $schema: "https://json.schemastore.org/sarif-2.1.0.json",
      version: "2.1.0",
      runs: [run],
    });
    return {
      begin: () => `${opening.slice(0, -3)},"results":[`,
      draft: (draft) => add(resultsOf(draft)),
      end: () => "\n]}]}\n",
    };
  },
};

function driverOf(terminal: ReportTerminal): object {
  return {
    name: "Copydesk",
    informationUri: "https://github.com/copydesk/copydesk",
    semanticVersion: version,
    language: terminal.locale,
    rules: checks.map((check) => ruleOf(check, terminal)),
  };
}

function ruleOf(check: Check, { locale }: ReportTerminal): object {
  const why = say(check.why, locale);
  return {
    id: check.name,
    shortDescription: { text: say(check.reports, locale) },
    fullDescription: { text: why },
    help: { text: why, markdown: why },
    helpUri: rulePage(check.name),
    defaultConfiguration: { level: levels[check.severity] },
  };
}

function resultsOf(draft: LintedDraft): readonly object[] {
  const lines = linesOf(draft.text);
  return draft.findings.map((finding) => ({
    ruleId: finding.rule,
    ruleIndex: checks.findIndex((check) => check.name === finding.rule),
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [{ physicalLocation: locationOf(draft.path, finding, lines) }],
    relatedLocations: relatedOf(finding, { draft, lines }),
    partialFingerprints: { "copydesk/v1": finding.fingerprint },
    fixes: (finding.fix ? [finding.fix] : []).map((fix) => fixOf(fix, { draft, lines })),
    properties: { reason: finding.reason },
  }));
}

interface Placing {
  readonly draft: LintedDraft;
  readonly lines: Lines;
}

function relatedOf(finding: FingerprintedFinding, { draft, lines }: Placing): readonly object[] {
  return finding.related.map((related, id) => ({
    id,
    message: { text: related.message },
    physicalLocation:
      related.path === undefined
        ? locationOf(draft.path, related, lines)
        : { artifactLocation: { uri: uriOf(related.path) }, region: charactersOf(related) },
  }));
}

function fixOf(fix: Fix, { draft, lines }: Placing): object {
  const replacements = fix.edits.map((edit) => ({
    deletedRegion: regionOf(edit, lines),
    insertedContent: { text: edit.newText },
  }));
  return {
    description: { text: fix.title },
    artifactChanges: [{ artifactLocation: { uri: uriOf(draft.path) }, replacements }],
  };
}

function locationOf(path: string, span: Span, lines: Lines): object {
  return { artifactLocation: { uri: uriOf(path) }, region: regionOf(span, lines) };
}

function regionOf(span: Span, lines: Lines): object {
  const start = lines.positionAt(span.start);
  const end = lines.positionAt(span.end);
  const place = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  return { ...place, ...charactersOf(span) };
}

function charactersOf({ start, end }: Span): object {
  return { charOffset: start, charLength: end - start };
}

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", information: "note" };
