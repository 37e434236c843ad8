import * as vscode from "vscode";
import { equal, holds, until } from "./claim.ts";
import { findingOn, openDraft, putBack, rangeOf } from "./editor.ts";

suite("what the editor tells", () => {
  teardown(putBack);

  test("a hover says who vouches for a figure", async () => {
    const { document } = await openDraft("dorp.md");
    holds((await hover(document, "25 mensen")).includes("Darwish"), "the mayor vouches");
  });

  test("a hover says who speaks", async () => {
    const { document } = await openDraft("dorp.md");
    holds((await hover(document, "geen ziekenhuis")).includes("Darwish"), "the mayor speaks");
  });

  test("a hover says why a finding stands, with a link to the rule", async () => {
    const { document } = await openDraft("village.md");
    await findingOn(document, "unsourced-figure", "At least 40 civilians");
    const told = await hover(document, "40 civilians");
    holds(/docs\/rules\/unsourced-figure\.md/.test(told), told);
  });

  test("completion offers house spellings and the sources of the draft", async () => {
    const { document } = await openDraft("dorp.md");
    await findingOn(document, "inconsistent-place-name", "Baquaz");
    const end = document.positionAt(document.getText().length);
    const labels = await until("our completions", async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        "vscode.executeCompletionItemProvider",
        document.uri,
        end,
      );
      const found = list.items.map(({ label }) => (typeof label === "string" ? label : label.label));
      return found.includes("Baghouz") && found;
    });
    holds(labels.includes("Hevin Darwish"), labels.join());
  });

  test("inlay hints and code lenses come only when asked for", async () => {
    const { document } = await openDraft("dorp.md");
    await findingOn(document, "inconsistent-place-name", "Baquaz");
    equal([(await hints(document)).length, (await lenses(document)).length], [0, 0]);
    const settings = vscode.workspace.getConfiguration("copydesk");
    await settings.update("inlayHints", true, vscode.ConfigurationTarget.Global);
    await settings.update("codeLens", true, vscode.ConfigurationTarget.Global);
    try {
      const labels = await until("hints", async () => {
        const found = (await hints(document)).map(({ label }) => String(label));
        return found.length > 0 && found;
      });
      holds(
        labels.some((label) => label.includes("Darwish")),
        labels.join(),
      );
      const [lens] = await until("a lens", async () => {
        const found = await lenses(document);
        return found.length > 0 && found;
      });
      holds(lens?.command?.title.startsWith("1 "), String(lens?.command?.title));
    } finally {
      await settings.update("inlayHints", undefined, vscode.ConfigurationTarget.Global);
      await settings.update("codeLens", undefined, vscode.ConfigurationTarget.Global);
    }
  });
});

async function hover(document: vscode.TextDocument, words: string): Promise<string> {
  const at = rangeOf(document, words).start;
  return until(`a hover on “${words}”`, async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      document.uri,
      at,
    );
    const told = hovers.flatMap(({ contents }) =>
      contents.map((content) => (typeof content === "string" ? content : content.value)),
    );
    return told.length > 0 && told.join("\n");
  });
}

function hints(document: vscode.TextDocument): Thenable<vscode.InlayHint[]> {
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  return vscode.commands.executeCommand("vscode.executeInlayHintProvider", document.uri, whole);
}

async function lenses(document: vscode.TextDocument): Promise<vscode.CodeLens[]> {
  const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
    "vscode.executeCodeLensProvider",
    document.uri,
    10,
  );
  return found.filter(({ command }) => command?.command.startsWith("copydesk"));
}
