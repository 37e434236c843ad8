import { CodeActionKind } from "vscode-languageserver";
import { type Diagnosis, type Edit, say } from "../../rules/index.ts";
import type { OpenDraft } from "../draft/drafts.ts";
import { workspaceEdit } from "../edits.ts";
import type { ActionMaker } from "./action.ts";

const title = {
  en: "Leave {rule} aside here, with a reason",
  nl: "Laat {rule} hier buiten beschouwing, met reden",
};
const reason = { en: "reason", nl: "reden" };

/** A comment that colleagues and the command see too, with room for the reason. */
export const suppress: ActionMaker = {
  kind: CodeActionKind.QuickFix,
  *offer({ diagnoses, open, session, diagnosticOf }) {
    const { locale } = session.client;
    for (const diagnosis of diagnoses) {
      if (diagnosis.rule === "unused-suppression") continue;
      const edit = comment(diagnosis, open, say(reason, locale));
      if (!edit) continue;
      yield {
        title: say(title, locale, { rule: diagnosis.rule }),
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnosticOf(diagnosis)],
        edit: workspaceEdit([edit], open, session.client),
      };
    }
  },
};

/** Before the block where a line of its own stands there, else at the end of the line: a comment in the middle of a paragraph would part it. */
function comment({ start, rule }: Diagnosis, { draft }: OpenDraft, why: string): Edit | undefined {
  const placed = draft.blocks.findLast((block) => block.start <= start);
  if (!placed || placed.block.kind === "title" || placed.block.kind === "standfirst") return undefined;
  const lineStart = draft.text.lastIndexOf("\n", placed.start - 1) + 1;
  const opensLine = placed.start === lineStart && placed.block.container === null;
  const action = opensLine ? "disable-next-block" : "disable-line";
  const open = `<!-- copydesk-${action} ${rule} -- `;
  const placeholder = { start: open.length, end: open.length + why.length };
  if (opensLine) return { start: lineStart, end: lineStart, newText: `${open}${why} -->\n`, placeholder };
  const end = endOfLine(draft.text, start);
  const moved = { start: placeholder.start + 1, end: placeholder.end + 1 };
  return { start: end, end, newText: ` ${open}${why} -->`, placeholder: moved };
}

function endOfLine(text: string, from: number): number {
  const newline = text.indexOf("\n", from);
  if (newline < 0) return text.length;
  return text[newline - 1] === "\r" ? newline - 1 : newline;
}
