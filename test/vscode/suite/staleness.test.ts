import * as vscode from "vscode";
import { equal, holds, until } from "./claim.ts";
import { draftUri, findingOn, findings, openDraft, putBack, rangeOf } from "./editor.ts";

suite("nothing stale is left", () => {
  teardown(putBack);

  test("after the words are deleted", async () => {
    const editor = await openDraft("village.md");
    const { document } = editor;
    await findingOn(document, "unsourced-figure", "At least 40 civilians");
    await editor.edit((edit) =>
      edit.delete(rangeOf(document, "At least 40 civilians were killed in the village on Monday.")),
    );
    await until("the finding to go", () =>
      findings(document.uri).every(({ code }) => JSON.stringify(code).indexOf("unsourced-figure") < 0),
    );
  });

  test("when a draft is renamed on disk", async () => {
    const from = await copyOf("village.md", "before.md");
    const to = vscode.Uri.joinPath(from, "../after.md");
    const document = await show(from);
    await findingOn(document, "unsourced-figure", "At least 40 civilians");
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(from, to);
    await vscode.workspace.applyEdit(edit);
    const renamed = await show(to);
    await findingOn(renamed, "unsourced-figure", "At least 40 civilians");
    await until("the old name to be clean", () => findings(from).length === 0);
    await putBack();
    await vscode.workspace.fs.delete(to);
  });

  test("when an open draft is deleted", async () => {
    const uri = await copyOf("village.md", "gone.md");
    await findingOn(await show(uri), "unsourced-figure", "At least 40 civilians");
    const edit = new vscode.WorkspaceEdit();
    edit.deleteFile(uri);
    await vscode.workspace.applyEdit(edit);
    await until("its findings to go", () => findings(uri).length === 0);
  });

  test("when a draft becomes another language", async () => {
    const { document } = await openDraft("note.txt");
    await findingOn(document, "unsourced-figure", "At least 60 people");
    await vscode.languages.setTextDocumentLanguage(document, "json");
    await until("its findings to go", () => findings(document.uri).length === 0);
  });

  test("in a draft of which only a copy for comparison is shown", async () => {
    const uri = await draftUri("village.md");
    await vscode.commands.executeCommand("vscode.diff", await draftUri("note.txt"), uri);
    const { document } = await until("the comparison", () =>
      vscode.window.visibleTextEditors.find((editor) => editor.document.uri.toString() === uri.toString()),
    );
    await findingOn(document, "unsourced-figure", "At least 40 civilians");
    await putBack();
    await until("its findings to go", () => findings(uri).length === 0);
    holds(vscode.window.visibleTextEditors.length === 0, "nothing is open");
    equal(findings(uri), []);
  });
});

async function copyOf(name: string, as: string): Promise<vscode.Uri> {
  const uri = await draftUri(name);
  const copy = vscode.Uri.joinPath(uri, `../${as}`);
  await vscode.workspace.fs.copy(uri, copy, { overwrite: true });
  return copy;
}

async function show(uri: vscode.Uri): Promise<vscode.TextDocument> {
  return (await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri))).document;
}
