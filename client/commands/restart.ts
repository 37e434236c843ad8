import { commands, Disposable, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";

/** Starts the server anew: by command, and when a setting changes that holds for its life. */
export function restart(client: BaseLanguageClient): Disposable {
  const again = async () => {
    if (client.needsStop()) await client.stop();
    await client.start();
  };
  return Disposable.from(
    commands.registerCommand("copydesk.restart", again),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration("copydesk.wholeWorkspace")) again();
    }),
  );
}
