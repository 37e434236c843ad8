import {
  type CancellationToken,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type ServerCapabilities,
} from "vscode-languageserver";
import type { OpenDraft } from "../draft/drafts.ts";
import type { Session } from "../session.ts";
import { toDiagnostics } from "./to-diagnostics.ts";
import { answerWorkspacePulls } from "./workspace-diagnostics.ts";

/** Findings as diagnostics: pulled by the editor where it can, else pushed to it; never both for one draft. */
export function offerDiagnostics(session: Session): Partial<ServerCapabilities> {
  return session.client.pullsDiagnostics ? answerPulls(session) : push(session);
}

function answerPulls(session: Session): Partial<ServerCapabilities> {
  const { connection, client, drafts, stale } = session;
  if (client.wantsWorkspace) answerWorkspacePulls(session);
  const results = resultIds();
  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }, token) => {
    const open = await drafts.get(textDocument.uri);
    stopIfCancelled(token);
    if (!open) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const resultId = results.of(open);
    if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: toDiagnostics(open, session) };
  });
  stale.on(() => {
    results.forget();
    if (client.refreshesDiagnostics) connection.languages.diagnostics.refresh();
  });
  // A spelling in one draft says something of the others.
  return {
    diagnosticProvider: {
      identifier: "copydesk",
      interFileDependencies: true,
      workspaceDiagnostics: client.wantsWorkspace,
    },
  };
}

function push(session: Session): Partial<ServerCapabilities> {
  const { connection, drafts, stale } = session;
  const waiting = new Set<string>();
  const send = async (uri: string) => {
    waiting.delete(uri);
    const open = await drafts.get(uri);
    if (open) connection.sendDiagnostics({ uri, version: open.version, diagnostics: toDiagnostics(open, session) });
  };
  // Changes that arrive together are answered once.
  const soon = (uri: string) => {
    if (waiting.has(uri)) return;
    waiting.add(uri);
    setTimeout(() => send(uri), 0);
  };
  drafts.texts.onDidChangeContent(({ document }) => soon(document.uri));
  drafts.texts.onDidClose(({ document }) => connection.sendDiagnostics({ uri: document.uri, diagnostics: [] }));
  stale.on(() => drafts.texts.keys().forEach(soon));
  return {};
}

/** A name for what was reported, the same as long as nothing of it can have changed. */
function resultIds(): { of: (open: OpenDraft) => string; forget: () => void } {
  let known = new WeakMap<OpenDraft, string>();
  let last = 0;
  return {
    of(open) {
      const id = known.get(open) ?? String(++last);
      known.set(open, id);
      return id;
    },
    forget: () => {
      known = new WeakMap();
    },
  };
}

function stopIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, "");
}
