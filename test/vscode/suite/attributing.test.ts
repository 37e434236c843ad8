import * as vscode from "vscode";
import { equal, holds, until } from "./claim.ts";
import { action, draftUri, findingOn, findings, openDraft, putBack, ruleOf } from "./editor.ts";

suite("fixes that finish the sentence", () => {
  teardown(putBack);

  test("a figure is attributed to a source of the draft, and the finding goes", async () => {
    const { document } = await openDraft("village.md");
    const finding = await findingOn(document, "unsourced-figure", "At least 40 civilians");
    await apply(document, finding, /^Attribute it to Mayor Hevin Darwish$/);
    holds(/40 civilians were killed.*Darwish/.test(document.lineAt(2).text), document.lineAt(2).text);
    await until("the finding to go", () => !has(document, "unsourced-figure"));
  });

  test("a quotation is attributed to a speaker of the draft, and the finding goes", async () => {
    const { document } = await openDraft("village.md");
    const finding = await until("the finding", () =>
      findings(document.uri).find((one) => ruleOf(one) === "unattributed-quote"),
    );
    await apply(document, finding, /^Attribute it to Mayor Hevin Darwish$/);
    await until("the finding to go", () => !has(document, "unattributed-quote"));
  });

  test("a placeholder has the cursor in it, to type over", async () => {
    const editor = await openDraft("village.md");
    const finding = await findingOn(editor.document, "unsourced-figure", "At least 40 civilians");
    await apply(editor.document, finding, /^Name who says so$/);
    const selected = await until("a selection", () => editor.document.getText(editor.selection));
    await vscode.commands.executeCommand("type", { text: "the district council" });
    holds(!editor.document.getText().includes(selected), "what was selected is typed over");
    holds(/according to the district council/i.test(editor.document.lineAt(2).text), editor.document.lineAt(2).text);
    await until("the finding to go", () => !has(editor.document, "unsourced-figure"));
  });

  test("a footnote comes with its definition, and the cursor in that", async () => {
    const editor = await openDraft("village.md");
    const finding = await findingOn(editor.document, "unsourced-figure", "At least 40 civilians");
    await apply(editor.document, finding, /footnote/);
    await vscode.commands.executeCommand("type", { text: "District council, 4 March." });
    const text = editor.document.getText();
    const [, label] = /killed in the village on Monday\.?\[\^(\w+)\]/.exec(text) ?? [];
    holds(label && text.includes(`[^${label}]: Source: District council, 4 March.`), text);
    await until("the finding to go", () => !has(editor.document, "unsourced-figure"));
  });

  test("what is safe is fixed on save when the user asks for it", async () => {
    const uri = await draftUri("reportage.md");
    const before = await vscode.workspace.fs.readFile(uri);
    const settings = vscode.workspace.getConfiguration("editor");
    await settings.update(
      "codeActionsOnSave",
      { "source.fixAll.copydesk": "explicit" },
      vscode.ConfigurationTarget.Global,
    );
    try {
      const editor = await openDraft("reportage.md");
      await findingOn(editor.document, "inconsistent-place-name", "Baquaz");
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), "\n"));
      await vscode.commands.executeCommand("workbench.action.files.save");
      await until("the saved draft to be mended", async () => {
        const saved = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
        return saved.includes("Baghouz") && !saved.includes("Baquaz");
      });
      equal(editor.document.isDirty, false);
    } finally {
      await settings.update("codeActionsOnSave", undefined, vscode.ConfigurationTarget.Global);
      await vscode.workspace.fs.writeFile(uri, before);
    }
  });
});

async function apply(document: vscode.TextDocument, finding: vscode.Diagnostic, title: RegExp): Promise<void> {
  const { edit } = await action(document.uri, finding.range, title);
  holds(edit, `${title} has an edit`);
  await vscode.workspace.applyEdit(edit);
}

function has(document: vscode.TextDocument, rule: string): boolean {
  return findings(document.uri).some((finding) => ruleOf(finding) === rule);
}
