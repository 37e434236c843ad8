import { type TextDocument, Uri, workspace } from "vscode";

/** The document of a URI as the editor has it open, however the URI is written. */
export function openDocument(uri: string): TextDocument | undefined {
  return workspace.textDocuments.find((document) => document.uri.toString() === Uri.parse(uri).toString());
}
