import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { type Copydesk, openCopydesk } from "./copydesk.ts";

/** In a browser: the server is a worker. */
export function activate(context: ExtensionContext): Promise<Copydesk> {
  const script = Uri.joinPath(context.extensionUri, "dist/server.browser.js").toString(true);
  const start = async () => new Worker(script);
  return openCopydesk(context, (options) => new LanguageClient("copydesk", "Copydesk", start, options));
}
