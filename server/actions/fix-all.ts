import { type CodeAction, CodeActionKind, type WorkspaceEdit } from "vscode-languageserver";
import { chooseEdits, say } from "../../rules/index.ts";
import type { OpenDraft } from "../draft/drafts.ts";
import { workspaceEdit } from "../edits.ts";
import type { Session } from "../session.ts";
import type { ActionMaker } from "./action.ts";

export const fixAllKind: string = `${CodeActionKind.SourceFixAll}.copydesk`;

const title = { en: "Apply all safe fixes of Copydesk", nl: "Pas alle veilige oplossingen van Copydesk toe" };

/** LSP: what fix-all does needs no user and suppresses nothing. Never run on save unless the user sets `editor.codeActionsOnSave`. */
export const fixAll: ActionMaker = {
  kind: fixAllKind,
  *offer({ open, session }) {
    if (!open.diagnoses.some(({ fix }) => fix)) return;
    const action: CodeAction = { title: say(title, session.client.locale), kind: fixAllKind };
    if (session.client.resolvesEdits) yield { ...action, data: { uri: open.uri } };
    else yield { ...action, edit: fixAllEdit(open, session) };
  },
};

export function fixAllEdit(open: OpenDraft, session: Session): WorkspaceEdit {
  return workspaceEdit(chooseEdits(open.diagnoses.flatMap(({ fix }) => fix ?? [])), open, session.client);
}
