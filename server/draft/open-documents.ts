import { type TextDocumentContentChangeEvent, TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Client } from "../client.ts";
import { fromBytes } from "./positions.ts";

/** The texts that the editor has open, kept in step by incremental changes in the encoding agreed upon. */
export function openDocuments(encoding: Client["encoding"]): TextDocuments<TextDocument> {
  if (encoding === "utf-16") return new TextDocuments(TextDocument);
  return new TextDocuments({
    create: TextDocument.create,
    // Each change counts in the text that the one before it left, so they are taken one by one.
    update: (document, changes, version) => {
      for (const change of changes) TextDocument.update(document, [inUnits(document, change)], version);
      return document;
    },
  });
}

function inUnits(document: TextDocument, change: TextDocumentContentChangeEvent): TextDocumentContentChangeEvent {
  if (!("range" in change)) return change;
  const range = { start: fromBytes(document, change.range.start), end: fromBytes(document, change.range.end) };
  return { range, text: change.text };
}
