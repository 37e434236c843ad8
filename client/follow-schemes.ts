import { Disposable, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { draftSchemes, draftSelector } from "./draft-selector.ts";
import { startAnew } from "./start-anew.ts";

/** Starts the server anew for a folder or draft on a file system that was not there before: what a client listens to is settled when it starts. */
export function followSchemes(client: BaseLanguageClient): Disposable {
  const known = new Set(draftSchemes());
  const follow = async () => {
    const added = draftSchemes().filter((scheme) => !known.has(scheme));
    if (added.length === 0) return;
    for (const scheme of added) known.add(scheme);
    client.clientOptions.documentSelector = draftSelector();
    await startAnew(client);
  };
  return Disposable.from(workspace.onDidChangeWorkspaceFolders(follow), workspace.onDidOpenTextDocument(follow));
}
