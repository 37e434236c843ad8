import * as vscode from "vscode";
import { equal, holds, until } from "./claim.ts";
import { action, findingOn, findings, putBack, renameAt, ruleOf } from "./editor.ts";
import { MemoryFiles } from "./memory-files.ts";

const desk = vscode.Uri.parse("newsmemory:/desk");
const other = vscode.Uri.parse("newsmemory:/other");
const files = new MemoryFiles({
  "/desk/copydesk.json": JSON.stringify({ rules: { "unsourced-figure": "error" }, places: "house/places.json" }),
  "/desk/house/places.json": JSON.stringify([{ preferred: "Baghouz", variants: ["Baquaz"] }]),
  "/desk/a.md": "# In the east\n\nAt least 40 people were killed in the town of Baquaz on Monday.\n",
  "/desk/north/b.md": "Shells fell on the town of Qamishli. Families left Qamishli by night, and Qamishli was shut.\n",
  "/desk/north/c.md": "Shells fell on the town of Qamishli. Families left Qamishli by night, and Qamishli was shut.\n",
  "/desk/market.md": "The market in the town of Kamishly is open again. Traders came to Kamishly.\n",
  "/other/d.md": "At least 30 people fled the town on Tuesday.\n",
  "/other/note.txt": "At least 60 people fled the town on Tuesday.\n",
});
let provider: vscode.Disposable;

suite("a virtual file system", () => {
  suiteSetup(() => {
    provider = vscode.workspace.registerFileSystemProvider("newsmemory", files);
  });
  suiteTeardown(() => provider.dispose());
  teardown(putBack);

  test("a draft outside the workspace is read", async () => {
    const document = await open(vscode.Uri.joinPath(other, "d.md"));
    const finding = await findingOn(document, "unsourced-figure", "At least 30 people");
    equal(finding.severity, vscode.DiagnosticSeverity.Warning);
    await action(document.uri, finding.range, /Leave unsourced-figure aside/);
  });

  test("and so is a .txt draft", async () => {
    await findingOn(await open(vscode.Uri.joinPath(other, "note.txt")), "unsourced-figure", "At least 60 people");
  });

  test("configuration and house list are read from that file system, and followed", async () => {
    const document = await open(vscode.Uri.joinPath(desk, "a.md"));
    const finding = await findingOn(document, "unsourced-figure", "At least 40 people");
    equal(finding.severity, vscode.DiagnosticSeverity.Error, "copydesk.json makes it one");
    await findingOn(document, "inconsistent-place-name", "Baquaz");
  });

  test("its root joins the workspace, with a configuration of its own below it, and its drafts are held to each other", async () => {
    const before = vscode.workspace.workspaceFolders?.length ?? 0;
    vscode.workspace.updateWorkspaceFolders(before, 0, { uri: vscode.Uri.parse("newsmemory:/"), name: "memory" });
    try {
      const document = await open(vscode.Uri.joinPath(desk, "market.md"));
      const finding = await findingOn(document, "inconsistent-place-name", "Kamishly");
      holds(
        finding.relatedInformation?.some(({ location }) => location.uri.scheme === "newsmemory"),
        "the others are named",
      );
      const edit = await renameAt(document, finding.range.start, { name: "Qamishli", drafts: 1 });
      await vscode.workspace.applyEdit(edit);
      await until("no squiggle", () => findings(document.uri).every((one) => ruleOf(one) !== ruleOf(finding)));
      const configuration = vscode.Uri.joinPath(desk, "copydesk.json");
      await vscode.workspace.fs.writeFile(
        configuration,
        new TextEncoder().encode('{"rules":{"unsourced-figure":"off"}}'),
      );
      const closed = await open(vscode.Uri.joinPath(desk, "a.md"));
      await until(
        "the changed configuration to hold",
        () => !findings(closed.uri).some((one) => ruleOf(one) === "unsourced-figure"),
      );
    } finally {
      vscode.workspace.updateWorkspaceFolders(before, 1);
    }
  });
});

async function open(uri: vscode.Uri): Promise<vscode.TextDocument> {
  return (await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri))).document;
}
