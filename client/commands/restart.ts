import { commands, type Disposable } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";

export function restart(client: BaseLanguageClient): Disposable {
  return commands.registerCommand("copydesk.restart", async () => {
    if (client.needsStop()) await client.stop();
    await client.start();
  });
}
