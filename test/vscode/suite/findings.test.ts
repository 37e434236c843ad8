import * as vscode from "vscode";
import { equal, holds, until } from "./claim.ts";
import { draftUri, findingOn, findings, openDraft, putBack } from "./editor.ts";

suite("findings in the editor", () => {
  teardown(putBack);

  test("a figure without a source is underlined, and its fix makes the finding go", async () => {
    const { document } = await openDraft("village.md");
    const finding = await findingOn(document, "unsourced-figure", "At least 40 civilians");
    equal(finding.severity, vscode.DiagnosticSeverity.Error, "copydesk.json of this folder makes it an error");
    holds(typeof finding.code === "object" && finding.code.target.scheme === "https", "the rule links to its page");
  });

  test("an untitled draft is read as well", async () => {
    const document = await vscode.workspace.openTextDocument({
      language: "markdown",
      content: "At least 70 people were killed in the town on Monday.\n",
    });
    await vscode.window.showTextDocument(document);
    await findingOn(document, "unsourced-figure", "At least 70 people");
  });

  test("a .txt draft is read as well", async () => {
    const { document } = await openDraft("note.txt");
    await findingOn(document, "unsourced-figure", "At least 60 people");
  });

  test("a cell of a notebook is not", async () => {
    const cell = new vscode.NotebookCellData(
      vscode.NotebookCellKind.Markup,
      "At least 80 people were killed.",
      "markdown",
    );
    const notebook = await vscode.workspace.openNotebookDocument("jupyter-notebook", new vscode.NotebookData([cell]));
    await vscode.window.showNotebookDocument(notebook);
    const { document } = await openDraft("note.txt");
    await findingOn(document, "unsourced-figure", "At least 60 people");
    equal(
      notebook.getCells().map((one) => findings(one.document.uri).length),
      [0],
    );
  });

  test("what is closed leaves nothing behind in Problems", async () => {
    const { document } = await openDraft("note.txt");
    await findingOn(document, "unsourced-figure", "At least 60 people");
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    await until("no finding of a closed draft", () => findings(document.uri).length === 0);
  });

  test("drafts that are not open are reported too where the user wants it", async () => {
    const settings = vscode.workspace.getConfiguration("copydesk");
    const closed = await draftUri("note.txt").then((uri) => vscode.Uri.joinPath(uri, "../village.md"));
    equal(findings(closed), []);
    await settings.update("wholeWorkspace", true, vscode.ConfigurationTarget.Global);
    try {
      await until("findings of a draft that is not open", () => findings(closed).length > 0);
    } finally {
      await settings.update("wholeWorkspace", undefined, vscode.ConfigurationTarget.Global);
    }
    await until("them to go again", () => findings(closed).length === 0);
  });
});
