import {
  type CodeAction,
  type CodeActionParams,
  type Diagnostic,
  LSPErrorCodes,
  ResponseError,
  type ServerCapabilities,
} from "vscode-languageserver";
import { say } from "../../rules/index.ts";
import type { Asked } from "../actions/action.ts";
import { actionMakers } from "../actions/index.ts";
import type { OpenDraft } from "../draft/drafts.ts";
import type { Session } from "../session.ts";
import { toDiagnostic } from "./to-diagnostics.ts";

/** Quick fixes and fix-all. They are made from the draft as it is now, never from the positions of findings that the editor remembers. */
export function offerCodeActions(session: Session): Partial<ServerCapabilities> {
  const { connection, client, drafts } = session;
  const makers = Object.values(actionMakers);
  connection.onCodeAction(async (params, token) => {
    const open = await drafts.get(params.textDocument.uri);
    if (!open || token.isCancellationRequested) return [];
    const asked = askedOf(params, open, session);
    const { only } = params.context;
    const actions = makers.filter(({ kind }) => isAskedFor(kind, only)).flatMap((maker) => [...maker.offer(asked)]);
    return client.resolvesEdits ? actions : Promise.all(actions.map((action) => resolved(action, session)));
  });
  connection.onCodeActionResolve((action) => resolved(action, session));
  return {
    codeActionProvider: {
      codeActionKinds: [...new Set(makers.map(({ kind }) => kind))],
      resolveProvider: client.resolvesEdits,
    },
  };
}

function askedOf({ range, context }: CodeActionParams, open: OpenDraft, session: Session): Asked {
  const span = open.positions.span(range);
  return {
    session,
    open,
    span,
    diagnoses: open.diagnoses.filter(({ start, end }) => start <= span.end && span.start <= end),
    diagnosticOf: (diagnosis) => {
      const own = toDiagnostic(diagnosis, open, session);
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

/** The action with its edit, where it did not have one yet. */
async function resolved(action: CodeAction, session: Session): Promise<CodeAction> {
  const given: unknown = action.data;
  if (action.edit || action.disabled || typeof given !== "object" || given === null) return action;
  const data = new Map<string, unknown>(Object.entries(given));
  const open = await session.drafts.get(String(data.get("uri")));
  const made = open && (await actionMakers[String(data.get("maker"))]?.resolve?.(open, data, session));
  if (!made) throw new ResponseError(LSPErrorCodes.ContentModified, say(hasChanged, session.client.locale));
  return { ...action, ...made };
}

const hasChanged = {
  en: "The draft is no longer what the action was offered for.",
  nl: "De tekst is niet meer die waarvoor de actie werd aangeboden.",
};
