import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { type Copydesk, openCopydesk } from "./copydesk.ts";
import { offerLintTask } from "./lint-task.ts";

/** In VS Code on a desk or a remote machine: the server is a process of its own. */
export function activate(context: ExtensionContext): Promise<Copydesk> {
  const run = { module: context.asAbsolutePath("dist/server.js"), transport: TransportKind.ipc };
  context.subscriptions.push(offerLintTask(context.asAbsolutePath("dist/cli.js")));
  return openCopydesk(context, (options) => new LanguageClient("copydesk", "Copydesk", { run, debug: run }, options));
}
