import { type ExtensionContext, Uri, workspace } from "vscode";
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from "vscode-languageclient/browser";
import { type Copydesk, openCopydesk } from "./copydesk.ts";

/** In a browser: the server is a worker. */
export function activate(context: ExtensionContext): Promise<Copydesk> {
  const script = Uri.joinPath(context.extensionUri, "dist/server.browser.js");
  return openCopydesk(
    context,
    (options) => new LanguageClient("copydesk", "Copydesk", () => startWorker(script), options),
  );
}

/** VS Code refuses workers from the URI of a remote extension; the text of the script is the same wherever it is kept. */
async function startWorker(script: Uri): Promise<MessageTransports> {
  const text = await workspace.fs.readFile(script);
  const url = URL.createObjectURL(new Blob([new Uint8Array(text)], { type: "application/javascript" }));
  const worker = new Worker(url);
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}
