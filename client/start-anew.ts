import type { BaseLanguageClient } from "vscode-languageclient";

/** Stops the server, where there is one, and starts another. One that is still starting is waited for: it cannot be stopped before. */
export async function startAnew(client: BaseLanguageClient): Promise<void> {
  if (client.needsStop()) {
    await client.start();
    await client.stop();
  }
  await client.start();
}
