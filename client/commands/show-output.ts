import { commands, type Disposable } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";

export function showOutput(client: BaseLanguageClient): Disposable {
  return commands.registerCommand("copydesk.showOutput", () => client.outputChannel.show());
}
