import * as vscode from "vscode";
import { until } from "./claim.ts";

/** The URI of a draft of the fixture, wherever the host has it: `dorp.md` in whichever folder. */
export async function draftUri(name: string): Promise<vscode.Uri> {
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    for (const path of [name, `nederlands/${name}`, `engels/${name}`]) {
      const uri = vscode.Uri.joinPath(folder.uri, path);
      const isThere = await vscode.workspace.fs.stat(uri).then(
        () => true,
        () => false,
      );
      if (isThere) return uri;
    }
  }
  throw new Error(`no draft ${name} in the workspace`);
}

export async function openDraft(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(await draftUri(name)));
}

export function findings(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === "copydesk");
}

export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}

/** The finding of a rule on certain words, when it comes. */
export function findingOn(
  document: vscode.TextDocument,
  rule: string,
  words: string,
  patience?: number,
): Promise<vscode.Diagnostic> {
  const found = () =>
    findings(document.uri).map((finding) => ({ finding, named: [ruleOf(finding), document.getText(finding.range)] }));
  return until(
    () => `${rule} on “${words}” among ${JSON.stringify(found().map(({ named }) => named))}`,
    () => found().find(({ named }) => named[0] === rule && named[1] === words)?.finding,
    patience,
  );
}

/** The action with a title, when it comes: VS Code cancels requests while other extensions register their providers. */
export function action(uri: vscode.Uri, range: vscode.Range, title: RegExp): Promise<vscode.CodeAction> {
  return until(`the action ${title}`, async () => {
    const actions = await actionsAt(uri, range);
    return actions.find((candidate) => title.test(candidate.title));
  });
}

export async function actionsAt(uri: vscode.Uri, range: vscode.Range, kind?: string): Promise<vscode.CodeAction[]> {
  const asked = vscode.commands.executeCommand<vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    uri,
    range,
    kind,
    50,
  );
  return Promise.resolve(asked).then(
    (actions) => actions ?? [],
    () => [],
  );
}

/** The edits of a rename at a position, when it comes to so many drafts. */
export function renameAt(
  document: vscode.TextDocument,
  at: vscode.Position,
  { name, drafts }: { readonly name: string; readonly drafts: number },
): Promise<vscode.WorkspaceEdit> {
  return until(`a rename over ${drafts} drafts`, async () => {
    const made = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      "vscode.executeDocumentRenameProvider",
      document.uri,
      at,
      name,
    );
    return made.size >= drafts && made;
  });
}

export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const at = document.getText().indexOf(words);
  if (at < 0) throw new Error(`“${words}” does not stand in the draft`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
}

/** Puts a draft back as it is on disk and closes every editor. */
export async function putBack(): Promise<void> {
  while (vscode.window.activeTextEditor)
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
}

/** Asks the launcher for a picture of the workbench; nothing happens on a desktop. */
export async function picture(name: string): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 800));
  console.log(`::screenshot ${name}`);
  await new Promise((resolve) => setTimeout(resolve, 800));
}
