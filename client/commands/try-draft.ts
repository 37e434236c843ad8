import { commands, type Disposable, l10n, window, workspace } from "vscode";

/** Opens a made-up draft, unsaved, that has something to report of each kind: the first step of the walkthrough. */
export function tryDraft(): Disposable {
  return commands.registerCommand("copydesk.tryDraft", async () => {
    const content = [
      `# ${l10n.t("Market shelled in the east")}`,
      l10n.t("At least 40 people were killed on Monday in the town of Baghouz. The market of Baquaz burned down."),
      l10n.t('"We have no hospital left," said Mayor Hevin Darwish. According to Darwish, 25 people were wounded.'),
      // What follows would else be hers too.
      l10n.t("The road to the east stayed closed."),
      l10n.t('"We have been waiting for days and nobody has come to tell us anything."'),
    ].join("\n\n");
    const document = await workspace.openTextDocument({ language: "markdown", content: `${content}\n` });
    await window.showTextDocument(document);
  });
}
