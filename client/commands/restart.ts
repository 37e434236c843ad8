import { commands, Disposable, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { startAnew } from "../start-anew.ts";

/** Starts the server anew: by command, and when a setting changes that holds for its life. */
export function restart(client: BaseLanguageClient): Disposable {
  return Disposable.from(
    commands.registerCommand("copydesk.restart", () => startAnew(client)),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration("copydesk.wholeWorkspace")) startAnew(client);
    }),
  );
}
