import type { ServerCapabilities } from "vscode-languageserver";
import { LSPErrorCodes, ResponseError } from "vscode-languageserver";
import { say } from "../../rules/index.ts";
import type { Session } from "../session.ts";
import { changeEverywhere } from "../workspace/change-everywhere.ts";
import { placeAt } from "../workspace/place-at.ts";

const noPlace = {
  en: "Only the name of a place can be spelled anew in all drafts.",
  nl: "Alleen de naam van een plaats kan in alle teksten anders worden gespeld.",
};

/** F2 on a place's name: this spelling becomes another, here and in the other drafts of the folder. */
export function offerRename(session: Session): Partial<ServerCapabilities> {
  const { connection, client, drafts } = session;
  connection.onPrepareRename(async ({ textDocument, position }) => {
    const open = await drafts.get(textDocument.uri);
    const found = open && placeAt(open, open.positions.offset(position));
    if (!found) throw new ResponseError(LSPErrorCodes.RequestFailed, say(noPlace, client.locale));
    return { range: open.positions.range(found.mention), placeholder: found.mention.text };
  });
  connection.onRenameRequest(async ({ textDocument, position, newName }) => {
    const open = await drafts.get(textDocument.uri);
    const found = open && placeAt(open, open.positions.offset(position));
    if (!found) throw new ResponseError(LSPErrorCodes.RequestFailed, say(noPlace, client.locale));
    const change = { spellings: [found.mention.text], language: found.mention.language, newText: newName };
    return changeEverywhere(open, change, session);
  });
  return { renameProvider: { prepareProvider: true } };
}
