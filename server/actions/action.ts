import type { CodeAction, Diagnostic } from "vscode-languageserver";
import type { Diagnosis, Span } from "../../rules/index.ts";
import type { OpenDraft } from "../draft/drafts.ts";
import type { Session } from "../session.ts";

/** What the editor asks actions for. */
export interface Asked {
  readonly session: Session;
  readonly open: OpenDraft;
  readonly span: Span;
  /** The findings that touch the span. */
  readonly diagnoses: readonly Diagnosis[];
  /** The editor's own object for a finding, which it wants back to show what an action mends. */
  readonly diagnosticOf: (diagnosis: Diagnosis) => Diagnostic;
}

/**
 * One kind of action: its LSP kind, and what it has to offer here. An action whose edit is dear has `data` with `maker` and `uri` in place of it; the edit is made by
 * `resolve` when the user chooses the action, from the draft as it is then, or at once for an editor that does not ask again.
 */
export interface ActionMaker {
  readonly kind: string;
  readonly offer: (asked: Asked) => Iterable<CodeAction>;
  readonly resolve?: (
    open: OpenDraft,
    data: ReadonlyMap<string, unknown>,
    session: Session,
  ) => Promise<Pick<CodeAction, "edit" | "command"> | undefined>;
}
