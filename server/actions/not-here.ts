import { CodeActionKind } from "vscode-languageserver";
import { say } from "../../rules/index.ts";
import type { ActionMaker } from "./action.ts";
import { isQuotedSpelling } from "./quoted-spelling.ts";

const title = { en: "Fix it with the other safe fixes", nl: "Herstel het met de andere veilige oplossingen" };
const quoted = {
  en: "It stands inside a quotation or a title: the spelling is somebody else's, and only you can decide.",
  nl: "Het staat in een citaat of titel: de spelling is van een ander, en alleen u kunt beslissen.",
};

/** Why fix-all passes over a spelling that it mends elsewhere, for an editor that shows what cannot be done. */
export const notHere: ActionMaker = {
  kind: CodeActionKind.QuickFix,
  *offer({ diagnoses, open, session, diagnosticOf }) {
    if (!session.client.showsDisabledActions) return;
    const { locale } = session.client;
    for (const diagnosis of diagnoses) {
      if (!isQuotedSpelling(diagnosis, open)) continue;
      yield {
        title: say(title, locale),
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnosticOf(diagnosis)],
        disabled: { reason: say(quoted, locale) },
      };
    }
  },
};
