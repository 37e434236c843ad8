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

/** The findings of all drafts of the workspace, draft by draft as they are read, where the user wants them; then the answer waits until something changes, as LSP advises. */
export function answerWorkspacePulls(session: Session): void {
  const { connection, settings, stale } = session;
  let changed: (() => void)[] = [];
  stale.on(() => {
    for (const wake of changed) wake();
    changed = [];
  });
  session.filesChanged.on(() => {
    if (settings.now().wholeWorkspace) stale.send();
  });
  const told = new Set<string>();
  connection.languages.diagnostics.onWorkspace(async (_params, token, _progress, partial) => {
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    const report = (item: WorkspaceDocumentDiagnosticReport) =>
      partial ? partial.report({ items: [item] }) : items.push(item);
    const isWanted = settings.now().wholeWorkspace;
    if (!isWanted)
      for (const uri of told) report({ uri, version: null, kind: DocumentDiagnosticReportKind.Full, items: [] });
    told.clear();
    if (isWanted)
      for await (const item of reports(session, token)) {
        told.add(item.uri);
        report(item);
      }
    if (items.length === 0) await somethingChanges(token, changed);
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
