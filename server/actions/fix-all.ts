import { CodeActionKind } from "vscode-languageserver";
import { chooseEdits, say } from "../../rules/index.ts";
import { workspaceEdit } from "../edits.ts";
import type { ActionMaker } from "./action.ts";
import { isQuotedSpelling } from "./quoted-spelling.ts";

const kind = `${CodeActionKind.SourceFixAll}.copydesk`;

const title = { en: "Apply all safe fixes of Copydesk", nl: "Pas alle veilige oplossingen van Copydesk toe" };

const quoted = {
  en: "What is left stands in quotations or titles: the spelling is somebody else's, and only you can decide.",
  nl: "Wat overblijft, staat in citaten of titels: de spelling is van een ander, en alleen u kunt beslissen.",
};
const needsChoice = {
  en: "Nothing here can be mended without a choice of yours: each underlined word has its own quick fixes.",
  nl: "Hier kan niets worden hersteld zonder uw keuze: elk onderstreept woord heeft zijn eigen oplossingen.",
};

/** LSP: what fix-all does needs no user and suppresses nothing. Never run on save unless the user sets `editor.codeActionsOnSave`. Where nothing is safe it says why, which VS Code shows to who asks for it. */
export const fixAll: ActionMaker = {
  kind,
  *offer({ open, session: { client } }) {
    const named = { title: say(title, client.locale), kind };
    if (open.diagnoses.some(({ fix }) => fix)) yield { ...named, data: { maker: "fix-all", uri: open.uri } };
    else if (open.diagnoses.length > 0 && client.showsDisabledActions) {
      const isAllQuoted = open.diagnoses.every((diagnosis) => isQuotedSpelling(diagnosis, open));
      yield { ...named, disabled: { reason: say(isAllQuoted ? quoted : needsChoice, client.locale) } };
    }
  },
  async resolve(open, _data, { client }) {
    const edits = chooseEdits(open.diagnoses.flatMap(({ fix }) => fix ?? []));
    return { edit: workspaceEdit(edits, open, client) };
  },
};
