import * as vscode from "vscode";
import { equal, holds, until } from "./claim.ts";
import { openDraft, putBack } from "./editor.ts";

suite("starting", () => {
  teardown(putBack);

  test("a draft starts the extension, which starts its server", async () => {
    await openDraft("village.md");
    const extension = vscode.extensions.getExtension("copydesk.copydesk");
    holds(extension, "the extension is installed");
    await until("the extension to be active", () => extension.isActive);
    await until("the server to run", () => extension.exports.client.isRunning());
  });

  test("every command of the manifest exists", async () => {
    const { contributes } = vscode.extensions.getExtension("copydesk.copydesk")?.packageJSON ?? {};
    const known = new Set(await vscode.commands.getCommands(true));
    const declared: { command: string }[] = contributes.commands;
    equal(
      declared.map(({ command }) => command).filter((command) => !known.has(command)),
      [],
    );
  });
});
