import {
  type CancellationToken,
  DocumentDiagnosticReportKind,
  type PreviousResultId,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import type { Session } from "../session.ts";
import { type ClosedDrafts, createClosedDrafts } from "../workspace/closed-drafts.ts";
import { draftFiles } from "../workspace/draft-files.ts";
import { toDiagnostics } from "./to-diagnostics.ts";

/** The findings of all drafts of the workspace, draft by draft as they are read, once, and then each time that something changed: until then the answer waits, as LSP advises. */
export function answerWorkspacePulls(session: Session): void {
  const { connection, stale } = session;
  const closed = createClosedDrafts(session);
  let waiting: (() => void)[] = [];
  // What changes while an answer is under way counts for the next.
  let hasChanged = true;
  const wake = () => {
    hasChanged = true;
    for (const resolve of waiting) resolve();
    waiting = [];
  };
  stale.on(wake);
  session.filesChanged.on(wake);
  connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token, _progress, partial) => {
    if (!hasChanged) await somethingChanges(token, waiting);
    hasChanged = false;
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    for await (const item of reports({ session, closed, previous: idsOf(previousResultIds) }, token))
      if (partial) partial.report({ items: [item] });
      else items.push(item);
    if (token.isCancellationRequested) hasChanged = true;
    return { items };
  });
}

function idsOf(previous: readonly PreviousResultId[]): ReadonlyMap<string, string> {
  return new Map(previous.map(({ uri, value }) => [uri, value]));
}

interface Reporting {
  readonly session: Session;
  readonly closed: ClosedDrafts;
  /** What the editor has of each draft. */
  readonly previous: ReadonlyMap<string, string>;
}

async function* reports(
  { session, closed, previous }: Reporting,
  token: CancellationToken,
): AsyncGenerator<WorkspaceDocumentDiagnosticReport> {
  for (const folder of session.folders)
    for (const uri of await draftFiles(folder, session)) {
      if (token.isCancellationRequested) return;
      const open = await session.drafts.get(uri);
      if (open) {
        const items = toDiagnostics(open, session);
        yield { uri, version: open.version, kind: DocumentDiagnosticReportKind.Full, items };
      } else {
        const report = await closed.report(uri, previous.get(uri));
        if (report) yield report;
      }
      // Requests that arrived meanwhile come first.
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
}

function somethingChanges(token: CancellationToken, waiting: (() => void)[]): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    token.onCancellationRequested(() => resolve());
  });
}
