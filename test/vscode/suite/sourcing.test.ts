import * as vscode from "vscode";
import { equal, holds, until } from "./claim.ts";
import { findingOn, openDraft, putBack } from "./editor.ts";

suite("the sourcing view", () => {
  teardown(putBack);

  test("opens on the draft in the editor", async () => {
    const { document } = await openDraft("dorp.md");
    await findingOn(document, "unsourced-figure", "zeker 40 burgers");
    await vscode.commands.executeCommand("copydesk.sourcing.focus");
    await vscode.commands.executeCommand("copydesk.sourcing.openOnly");
    await vscode.commands.executeCommand("copydesk.sourcing.all");
  });

  test("is copied as Markdown and as CSV", async () => {
    await openDraft("dorp.md");
    await until("the sheet on the clipboard", async () => {
      await vscode.commands.executeCommand("copydesk.sourcing.copyMarkdown");
      return (await vscode.env.clipboard.readText()).includes("| 9 |");
    });
    const markdown = await vscode.env.clipboard.readText();
    holds(/\| 7 \| .* \| zeker 40 burgers \| \*\*\?\*\*/.test(markdown), markdown);
    holds(/\| 9 \| .* \| 25 mensen \| ✓ .*Darwish/.test(markdown), markdown);
    await vscode.commands.executeCommand("copydesk.sourcing.copyCsv");
    const csv = await vscode.env.clipboard.readText();
    equal(csv.split("\r\n")[0], "line,what,words,open,answer");
    holds(csv.includes("zeker 40 burgers,yes,"), csv);
  });

  test("is exported to a file", async () => {
    const { document } = await openDraft("dorp.md");
    const file = vscode.Uri.joinPath(document.uri, "../bronnen.csv");
    await vscode.commands.executeCommand("copydesk.sourcing.export", file);
    const bytes = await vscode.workspace.fs.readFile(file);
    await vscode.workspace.fs.delete(file);
    equal([...bytes.slice(0, 3)], [0xef, 0xbb, 0xbf], "with the mark that spreadsheets want");
    holds(new TextDecoder().decode(bytes).includes("25 mensen,no,"), "the sheet is in it");
  });
});
