import {
  type CancellationToken,
  DocumentDiagnosticReportKind,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { lint, readDraft } from "../../rules/index.ts";
import type { OpenDraft } from "../draft/drafts.ts";
import { positionsOf } from "../draft/positions.ts";
import type { Session } from "../session.ts";
import { draftFiles } from "../workspace/draft-files.ts";
import { toDiagnostics } from "./to-diagnostics.ts";

/** The findings of all drafts of the workspace, draft by draft as they are read, once, and then each time that something changed: until then the answer waits, as LSP advises. */
export function answerWorkspacePulls(session: Session): void {
  const { connection, stale } = session;
  let changed: (() => void)[] = [];
  const wake = () => {
    for (const resolve of changed) resolve();
    changed = [];
  };
  stale.on(wake);
  session.filesChanged.on(wake);
  let isFirst = true;
  connection.languages.diagnostics.onWorkspace(async (_params, token, _progress, partial) => {
    if (!isFirst) await somethingChanges(token, changed);
    isFirst = false;
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    for await (const item of reports(session, token))
      if (partial) partial.report({ items: [item] });
      else items.push(item);
    return { items };
  });
}

async function* reports(session: Session, token: CancellationToken): AsyncGenerator<WorkspaceDocumentDiagnosticReport> {
  for (const folder of session.folders)
    for (const uri of await draftFiles(folder, session)) {
      if (token.isCancellationRequested) return;
      const open = (await session.drafts.get(uri)) ?? (await closedDraft(uri, session));
      if (!open) continue;
      const version = session.drafts.texts.get(uri)?.version ?? null;
      yield { uri, version, kind: DocumentDiagnosticReportKind.Full, items: toDiagnostics(open, session) };
      // Requests that arrived meanwhile come first.
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
}

async function closedDraft(uri: string, { client, host, places, styles }: Session): Promise<OpenDraft | undefined> {
  const text = await host.readFile(uri).catch(() => undefined);
  if (text === undefined) return undefined;
  const inForce = await styles.of(uri);
  const draft = readDraft(text, inForce.style);
  const index = places.of(uri);
  const diagnoses = lint(draft, inForce.style, client.locale, index && { index, path: uri });
  const positions = positionsOf(TextDocument.create(uri, "markdown", 0, draft.text), client.encoding);
  return { uri, version: 0, inForce, draft, diagnoses, positions, generation: places.generation() };
}

function somethingChanges(token: CancellationToken, changed: (() => void)[]): Promise<void> {
  return new Promise((resolve) => {
    changed.push(resolve);
    token.onCancellationRequested(() => resolve());
  });
}
