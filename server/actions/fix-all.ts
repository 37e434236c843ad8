import { CodeActionKind } from "vscode-languageserver";
import { chooseEdits, say } from "../../rules/index.ts";
import { workspaceEdit } from "../edits.ts";
import type { ActionMaker } from "./action.ts";

const kind = `${CodeActionKind.SourceFixAll}.copydesk`;

const title = { en: "Apply all safe fixes of Copydesk", nl: "Pas alle veilige oplossingen van Copydesk toe" };

/** LSP: what fix-all does needs no user and suppresses nothing. Never run on save unless the user sets `editor.codeActionsOnSave`. */
export const fixAll: ActionMaker = {
  kind,
  *offer({ open, session }) {
    if (!open.diagnoses.some(({ fix }) => fix)) return;
    yield { title: say(title, session.client.locale), kind, data: { maker: "fix-all", uri: open.uri } };
  },
  async resolve(open, _data, { client }) {
    const edits = chooseEdits(open.diagnoses.flatMap(({ fix }) => fix ?? []));
    return { edit: workspaceEdit(edits, open, client) };
  },
};
