import { env } from "vscode";
import { type LanguageClientOptions, RevealOutputChannelOn } from "vscode-languageclient";
import type { StartOptions } from "../server/protocol.ts";
import { draftSelector } from "./draft-selector.ts";
import { restartAfterCrash } from "./restart-after-crash.ts";

export function clientOptions(): LanguageClientOptions {
  const start: StartOptions = { readsFiles: true, commands: true };
  return {
    documentSelector: draftSelector(),
    initializationOptions: { ...start, locale: env.language },
    outputChannelName: "Copydesk",
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    diagnosticPullOptions: { onChange: true, onTabs: false },
    errorHandler: restartAfterCrash(),
  };
}
