import { commands, type Disposable, Uri, workspace } from "vscode";
import { saveCommand } from "../../server/protocol.ts";

/** Saves a house list after a quick fix wrote to it. */
export function saveHouseList(): Disposable {
  return commands.registerCommand(saveCommand, async (uri: string) => {
    await workspace.textDocuments.find((document) => document.uri.toString() === Uri.parse(uri).toString())?.save();
  });
}
