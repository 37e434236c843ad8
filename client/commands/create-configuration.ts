import { commands, type Disposable, l10n, Uri, type WorkspaceFolder, window, workspace } from "vscode";

/** Writes a `copydesk.json` at the top of the folder and opens it; one that is there is only opened. */
export function createConfiguration(): Disposable {
  return commands.registerCommand("copydesk.createConfiguration", async () => {
    const folder = await chosenFolder();
    if (!folder) return;
    const file = Uri.joinPath(folder.uri, "copydesk.json");
    if (!(await isThere(file))) await workspace.fs.writeFile(file, new TextEncoder().encode(firstText()));
    await window.showTextDocument(await workspace.openTextDocument(file));
  });
}

/** The folder of the draft in the editor; else the only one; else the one that the user picks. */
async function chosenFolder(): Promise<WorkspaceFolder | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    window.showInformationMessage(l10n.t("Open a folder first: copydesk.json holds for the drafts of a folder."));
    return undefined;
  }
  const draft = window.activeTextEditor?.document.uri;
  const around = draft && workspace.getWorkspaceFolder(draft);
  return around ?? (folders.length === 1 ? folders[0] : window.showWorkspaceFolderPick());
}

function isThere(file: Uri): Promise<boolean> {
  return Promise.resolve(workspace.fs.stat(file)).then(
    () => true,
    () => false,
  );
}

function firstText(): string {
  return `{
  // ${l10n.t("The newsroom's choices. The editor completes and explains every key.")}
  "rules": {},
  // ${l10n.t("How the house spells places, each with the spellings that it replaces, such as:")}
  // { "preferred": "Baghouz", "variants": ["Baghuz", "Baquaz"] }
  "places": []
}
`;
}
