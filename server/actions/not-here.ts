import { CodeActionKind } from "vscode-languageserver";
import { say } from "../../rules/index.ts";
import type { ActionMaker } from "./action.ts";
import { isQuotedSpelling, quotedReason } from "./quoted-spelling.ts";

const title = { en: "Fix it with the other safe fixes", nl: "Herstel het met de andere veilige oplossingen" };

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
        disabled: { reason: say(quotedReason, locale) },
      };
    }
  },
};
