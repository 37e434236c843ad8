import { DocumentDiagnosticReportKind, type WorkspaceDocumentDiagnosticReport } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { lint, type PlaceIndex, readDraft } from "../../rules/index.ts";
import { positionsOf } from "../draft/positions.ts";
import { toDiagnostics } from "../features/to-diagnostics.ts";
import type { StyleInForce } from "../house-styles.ts";
import type { Session } from "../session.ts";
import { type Answers, listenTo } from "./index-answers.ts";

/** The findings of drafts that no editor has open; a draft is read again only where its findings can have changed. */
export interface ClosedDrafts {
  /** Undefined for what cannot be read. `previous` is the result that the editor has of it. */
  readonly report: (
    uri: string,
    previous: string | undefined,
  ) => Promise<WorkspaceDocumentDiagnosticReport | undefined>;
}

/** What the findings of a draft came from: they are the same as long as all of it is. */
interface Grounds {
  readonly resultId: string;
  readonly text: string;
  readonly inForce: StyleInForce;
  readonly maximumFindings: number;
  readonly index: PlaceIndex | undefined;
  /** What the place index told of the draft's spellings. */
  readonly answers: Answers | undefined;
}

export function createClosedDrafts(session: Session): ClosedDrafts {
  const { client, host, places, settings, styles } = session;
  const known = new Map<string, Grounds>();
  let last = 0;
  return {
    async report(uri, previous) {
      const text = await host.readFile(uri).catch(() => undefined);
      if (text === undefined) {
        known.delete(uri);
        return undefined;
      }
      const inForce = await styles.of(uri);
      const index = places.of(uri);
      const { maximumFindings } = settings.now();
      const grounds = known.get(uri);
      const isSame =
        grounds?.text === text &&
        grounds.inForce === inForce &&
        grounds.maximumFindings === maximumFindings &&
        grounds.index === index &&
        (grounds.answers?.hold() ?? true);
      if (isSame && grounds.resultId === previous)
        return { uri, version: null, kind: DocumentDiagnosticReportKind.Unchanged, resultId: previous };
      const draft = readDraft(text, inForce.style);
      const listening = index && listenTo(index, uri);
      const diagnoses = lint(draft, inForce.style, client.locale, listening && { index: listening.index, path: uri });
      const positions = positionsOf(TextDocument.create(uri, "markdown", 0, draft.text), client.encoding);
      const open = { uri, version: 0, inForce, draft, diagnoses, positions, generation: places.generation() };
      const resultId = `closed ${++last}`;
      known.set(uri, { resultId, text, inForce, maximumFindings, index, answers: listening?.answers });
      const items = toDiagnostics(open, session);
      return { uri, version: null, kind: DocumentDiagnosticReportKind.Full, resultId, items };
    },
  };
}
