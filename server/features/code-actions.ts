import {
  type CodeAction,
  type CodeActionParams,
  type Diagnostic,
  LSPErrorCodes,
  ResponseError,
  type ServerCapabilities,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { Diagnosis } from "../../rules/index.ts";
import { fixAllEdit, fixAllKind } from "../actions/fix-all.ts";
import { actionMakers } from "../actions/index.ts";
import type { OpenDraft } from "../draft/drafts.ts";
import type { Session } from "../session.ts";
import { toDiagnostic } from "./to-diagnostics.ts";

/** Quick fixes and fix-all. They are made from the draft as it is now, never from the positions of findings that the editor remembers. */
export function offerCodeActions(session: Session): Partial<ServerCapabilities> {
  const { connection, client, drafts } = session;
  connection.onCodeAction(async (params, token) => {
    const open = await drafts.get(params.textDocument.uri);
    if (!open || token.isCancellationRequested) return [];
    const { only } = params.context;
    const asked = askedOf(params, open, session);
    return actionMakers.filter(({ kind }) => isAskedFor(kind, only)).flatMap((maker) => [...maker.offer(asked)]);
  });
  connection.onCodeActionResolve(async (action) => ({ ...action, edit: await resolveEdit(action, session) }));
  return {
    codeActionProvider: {
      codeActionKinds: [...new Set(actionMakers.map(({ kind }) => kind))],
      resolveProvider: client.resolvesEdits,
    },
  };
}

function askedOf({ range, context }: CodeActionParams, open: OpenDraft, session: Session) {
  const span = open.positions.span(range);
  return {
    session,
    open,
    span,
    diagnoses: open.diagnoses.filter(({ start, end }) => start <= span.end && span.start <= end),
    diagnosticOf: (diagnosis: Diagnosis) => {
      const own = toDiagnostic(diagnosis, open);
      return context.diagnostics.find((given) => isSame(given, own)) ?? own;
    },
  };
}

/** A kind asked for takes in those below it: `source` has `source.fixAll.copydesk`. */
function isAskedFor(kind: string, only: readonly string[] | undefined): boolean {
  return !only || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));
}

function isSame(a: Diagnostic, b: Diagnostic): boolean {
  const isAtStart = a.range.start.line === b.range.start.line && a.range.start.character === b.range.start.character;
  return isAtStart && a.code === b.code && a.message === b.message;
}

async function resolveEdit(action: CodeAction, session: Session): Promise<WorkspaceEdit> {
  const data: unknown = action.data;
  const uri = typeof data === "object" && data !== null && "uri" in data ? data.uri : undefined;
  const open = typeof uri === "string" ? await session.drafts.get(uri) : undefined;
  if (!open || action.kind !== fixAllKind)
    throw new ResponseError(LSPErrorCodes.ContentModified, "The draft is no longer open.");
  return fixAllEdit(open, session);
}
