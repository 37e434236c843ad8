import { type CodeAction, CodeActionKind } from "vscode-languageserver";
import type { Diagnosis, Fix } from "../../rules/index.ts";
import { workspaceEdit } from "../edits.ts";
import type { ActionMaker, Asked } from "./action.ts";

/** The fix of a finding, preferred because it needs no judgement, and then what a person may choose from. */
export const mend: ActionMaker = {
  kind: CodeActionKind.QuickFix,
  *offer(asked) {
    for (const diagnosis of asked.diagnoses) {
      if (diagnosis.fix) yield { ...quickFix(diagnosis, diagnosis.fix, asked), isPreferred: true };
      for (const suggestion of diagnosis.suggestions) yield quickFix(diagnosis, suggestion, asked);
    }
  },
};

function quickFix(diagnosis: Diagnosis, fix: Fix, { open, session, diagnosticOf }: Asked): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(diagnosis)],
    edit: workspaceEdit(fix.edits, open, session.client),
  };
}
