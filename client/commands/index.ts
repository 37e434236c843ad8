import type { Disposable } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { createConfiguration } from "./create-configuration.ts";
import { fixAll } from "./fix-all.ts";
import { restart } from "./restart.ts";
import { saveHouseList } from "./save-house-list.ts";
import { settleNext } from "./settle-next.ts";
import { showOutput } from "./show-output.ts";
import { tryDraft } from "./try-draft.ts";

/** The commands of the palette. To add one, write its file, name it here and in package.json. */
export function registerCommands(client: BaseLanguageClient): readonly Disposable[] {
  return [
    saveHouseList(),
    fixAll(),
    settleNext(),
    createConfiguration(),
    tryDraft(),
    restart(client),
    showOutput(client),
  ];
}
