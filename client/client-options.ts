import { workspace } from "vscode";
import { type LanguageClientOptions, RevealOutputChannelOn } from "vscode-languageclient";
import type { StartOptions } from "../server/protocol.ts";
import { draftSelector } from "./draft-selector.ts";
import { restartAfterCrash } from "./restart-after-crash.ts";

export function clientOptions(): LanguageClientOptions {
  return {
    documentSelector: draftSelector(),
    initializationOptions: startOptions,
    // What is wrong in a configuration is pushed; the findings have the name "copydesk" to themselves, as the task's problem matcher does.
    diagnosticCollectionName: "copydesk-configuration",
    outputChannelName: "Copydesk",
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    diagnosticPullOptions: { onChange: true, onTabs: false },
    errorHandler: restartAfterCrash(),
  };
}

/** Read at each start of the server. */
function startOptions(): StartOptions {
  const wholeWorkspace = workspace.getConfiguration("copydesk").get("wholeWorkspace", false);
  return { readsFiles: true, commands: true, wholeWorkspace };
}
