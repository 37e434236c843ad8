import type { ExtensionContext } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { answerFileRequests } from "./answer-file-requests.ts";
import { clientOptions } from "./client-options.ts";
import { registerCommands } from "./commands/index.ts";
import { followSchemes } from "./follow-schemes.ts";
import { showStatus } from "./show-status.ts";
import { showSourcing } from "./sourcing/sourcing-view.ts";

/** The running extension, for its own tests and for other extensions that wait for it. */
export interface Copydesk {
  readonly client: BaseLanguageClient;
}

/** How a client for this host is made: with a process in Node, with a worker in a browser. */
export type MakeClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** Starts the server and puts everything on the screen that talks to it. */
export async function openCopydesk(context: ExtensionContext, makeClient: MakeClient): Promise<Copydesk> {
  const client = makeClient(clientOptions());
  context.subscriptions.push(
    client,
    followSchemes(client),
    ...answerFileRequests(client),
    ...registerCommands(client),
    ...showStatus(client),
    ...showSourcing(client),
  );
  await client.start();
  return { client };
}
