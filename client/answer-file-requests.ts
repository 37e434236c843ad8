import { type Disposable, FileSystemError, Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type FileParams, findDraftsRequest, type ReadParams, readFileRequest } from "../server/protocol.ts";
import { findDrafts } from "./find-drafts.ts";
import { openDocument } from "./open-document.ts";

/** Reads and lists files for the server, through whatever file system the editor has them on. */
export function answerFileRequests(client: BaseLanguageClient): readonly Disposable[] {
  return [
    client.onRequest(readFileRequest, async ({ uri, unsaved }: ReadParams) => {
      const open = unsaved ? openDocument(uri) : undefined;
      if (open) return open.getText();
      try {
        return new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri)));
      } catch (error) {
        if (error instanceof FileSystemError && error.code !== "FileNotFound") throw error;
        return null;
      }
    }),
    client.onRequest(findDraftsRequest, async ({ uri }: FileParams) => {
      const found = await findDrafts(Uri.parse(`${uri}/`));
      return found.map((file) => file.toString());
    }),
  ];
}
