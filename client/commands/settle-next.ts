import { commands, type Disposable, l10n, languages, Selection, type TextEditor, window, workspace } from "vscode";
import { draftSelector } from "../draft-selector.ts";
import { findingsOf, findingsWhenRead } from "../findings-of.ts";

/** Goes to the next finding, from the cursor on, and opens its fixes. From the walkthrough it goes to the draft that is open, or to the made-up one. */
export function settleNext(): Disposable {
  return commands.registerCommand("copydesk.settleNext", async () => {
    const editor = await draftEditor();
    if (!editor) return;
    const found = await findingsWhenRead(editor.document.uri);
    const cursor = editor.selection.active;
    const next = found.find(({ range }) => range.start.isAfter(cursor)) ?? found[0];
    if (!next) {
      window.showInformationMessage(l10n.t("Nothing to report"));
      return;
    }
    editor.selection = new Selection(next.range.start, next.range.start);
    editor.revealRange(next.range);
    await commands.executeCommand("editor.action.quickFix");
  });
}

/** The draft in front, else one that is open and has something to settle, else the made-up one. */
async function draftEditor(): Promise<TextEditor | undefined> {
  const isDraft = ({ document }: Pick<TextEditor, "document">) => languages.match(draftSelector(), document) > 0;
  const inFront = window.activeTextEditor;
  if (inFront && isDraft(inFront)) return inFront;
  const open = workspace.textDocuments.find((document) => isDraft({ document }) && findingsOf(document.uri).length > 0);
  if (open) return window.showTextDocument(open);
  await commands.executeCommand("copydesk.tryDraft");
  return window.activeTextEditor;
}
