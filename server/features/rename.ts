import type { ServerCapabilities, TextDocumentPositionParams } from "vscode-languageserver";
import { LSPErrorCodes, ResponseError } from "vscode-languageserver";
import { say } from "../../rules/index.ts";
import type { Session } from "../session.ts";
import { changeEverywhere } from "../workspace/change-everywhere.ts";
import { placeAsked } from "../workspace/place-at.ts";

const noPlace = {
  en: "Only the name of a place can be spelled anew in all drafts.",
  nl: "Alleen de naam van een plaats kan in alle teksten anders worden gespeld.",
};

/** F2 on a place's name: this spelling becomes another, here and in the other drafts of the folder. */
export function offerRename(session: Session): Partial<ServerCapabilities> {
  const { connection, client } = session;
  const placeOf = async (params: TextDocumentPositionParams) => {
    const asked = await placeAsked(params, session);
    if (!asked) throw new ResponseError(LSPErrorCodes.RequestFailed, say(noPlace, client.locale));
    return asked;
  };
  connection.onPrepareRename(async (params) => {
    const { open, mention } = await placeOf(params);
    return { range: open.positions.range(mention), placeholder: mention.text };
  });
  connection.onRenameRequest(async (params) => {
    const { open, mention } = await placeOf(params);
    const change = { spellings: [mention.text], language: mention.language, newText: params.newName };
    return changeEverywhere(open, change, session);
  });
  return { renameProvider: { prepareProvider: true } };
}
