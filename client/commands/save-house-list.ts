import { commands, type Disposable } from "vscode";
import { saveCommand } from "../../server/protocol.ts";
import { openDocument } from "../open-document.ts";

/** Saves a house list after a quick fix wrote to it. */
export function saveHouseList(): Disposable {
  return commands.registerCommand(saveCommand, async (uri: string) => {
    await openDocument(uri)?.save();
  });
}
