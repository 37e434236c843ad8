import { type Diagnostic, DiagnosticSeverity, DiagnosticTag, type Location } from "vscode-languageserver";
import { type Diagnosis, type Locale, type Related, rulePage, type Severity, say } from "../../rules/index.ts";
import type { OpenDraft } from "../draft/drafts.ts";
import type { Session } from "../session.ts";

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

const gravest: readonly Severity[] = ["error", "warning", "information"];

const cut = {
  en: "Copydesk shows {shown} of the {all} findings in this draft, the gravest first.",
  nl: "Copydesk toont {shown} van de {all} bevindingen in deze tekst, de ernstigste eerst.",
};

/** The findings of a draft for the editor: at most as many as the settings allow, and then a note at the top that says so. */
export function toDiagnostics(open: OpenDraft, session: Session): Diagnostic[] {
  const { client, settings } = session;
  const { maximumFindings } = settings.now();
  const all = open.diagnoses;
  if (all.length <= maximumFindings) return all.map((diagnosis) => toDiagnostic(diagnosis, open, session));
  const shown = gravest
    .flatMap((severity) => all.filter((diagnosis) => diagnosis.severity === severity))
    .slice(0, maximumFindings);
  return [
    cutNote(open, client.locale, shown.length),
    ...shown.map((diagnosis) => toDiagnostic(diagnosis, open, session)),
  ];
}

export function toDiagnostic(diagnosis: Diagnosis, open: OpenDraft, session: Session): Diagnostic {
  const { positions } = open;
  return {
    range: positions.range(diagnosis),
    severity: severities[diagnosis.severity],
    code: diagnosis.rule,
    codeDescription: { href: rulePage(diagnosis.rule, session.client.locale) },
    source: "copydesk",
    message: diagnosis.message,
    ...(diagnosis.rule === "unused-suppression" ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    relatedInformation: diagnosis.related.flatMap((related) => {
      const location = locationOf(related, open, session);
      return location ? [{ message: related.message, location }] : [];
    }),
  };
}

/** In the draft itself, or in another of the workspace. */
function locationOf(related: Related, { uri, positions }: OpenDraft, { places }: Session): Location | undefined {
  if (related.path === undefined) return { uri, range: positions.range(related) };
  const range = places.rangeOf(related.path, related);
  return range && { uri: related.path, range };
}

function cutNote(open: OpenDraft, locale: Locale, shown: number): Diagnostic {
  return {
    range: open.positions.range({ start: 0, end: 0 }),
    severity: DiagnosticSeverity.Information,
    source: "copydesk",
    message: say(cut, locale, { shown: String(shown), all: String(open.diagnoses.length) }),
  };
}
