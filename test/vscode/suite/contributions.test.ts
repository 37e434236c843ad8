import * as vscode from "vscode";
import { equal, holds, until } from "./claim.ts";
import { draftUri, findingOn, findings, openDraft, putBack, ruleOf } from "./editor.ts";

suite("what the manifest brings", () => {
  teardown(putBack);

  test("a snippet writes the suppression comment, and the finding goes", async () => {
    const { document } = await openDraft("village.md");
    await findingOn(document, "unsourced-figure", "At least 40 civilians");
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), "\n"));
    editor.selection = new vscode.Selection(2, 0, 2, 0);
    await vscode.commands.executeCommand("editor.action.insertSnippet", {
      langId: "markdown",
      name: "Copydesk: next block",
    });
    equal(document.lineAt(2).text, "<!-- copydesk-disable-next-block unsourced-figure -- reason -->");
    await until("the finding to go", () => findings(document.uri).every((one) => ruleOf(one) !== "unsourced-figure"));
  });

  test("a wrong key in copydesk.json is underlined, by the schema and with what was meant", async () => {
    const uri = vscode.Uri.joinPath(await draftUri("village.md"), "../copydesk.json");
    const before = await vscode.workspace.fs.readFile(uri);
    const document = await vscode.workspace.openTextDocument(uri);
    equal(document.languageId, "jsonc", "it may have comments");
    try {
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('{ "langauge": "en" }\n'));
      await vscode.window.showTextDocument(document);
      const [ours] = await until("our finding", () => {
        const found = findings(uri);
        return found.length > 0 && found;
      });
      holds(/language/.test(ours?.message ?? ""), ours?.message ?? "");
      equal(document.getText(ours?.range), '"langauge"');
      await until("the schema's", () =>
        vscode.languages.getDiagnostics(uri).some(({ source }) => source !== "copydesk"),
      );
    } finally {
      await vscode.workspace.fs.writeFile(uri, before);
    }
    await until("it to go when it is mended", () => findings(uri).length === 0);
  });

  test("copydesk.json is completed from the schema", async () => {
    const uri = vscode.Uri.joinPath(await draftUri("village.md"), "../copydesk.json");
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    const labels = await until("the keys", async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        "vscode.executeCompletionItemProvider",
        uri,
        new vscode.Position(0, 1),
      );
      const found = list.items.map(({ label }) => (typeof label === "string" ? label : label.label));
      return found.some((label) => /loadedTerms/.test(label)) && found;
    });
    holds(
      labels.some((label) => /distinct/.test(label)),
      labels.join(),
    );
  });
});
