import type { InitializeParams, PositionEncodingKind } from "vscode-languageserver";
import { type Locale, localeOf } from "../rules/index.ts";
import { folderUri } from "./folder-uri.ts";
import type { StartOptions } from "./protocol.ts";

/** What the editor at the other end can do, read once from its `initialize`. */
export interface Client {
  readonly locale: Locale;
  readonly encoding: "utf-8" | "utf-16";
  readonly folders: readonly string[];
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly resolvesEdits: boolean;
  readonly showsDisabledActions: boolean;
  readonly fillsSnippets: boolean;
  readonly versionsEdits: boolean;
  readonly annotatesChanges: boolean;
  readonly watchesFiles: boolean;
  readonly hasSettings: boolean;
  readonly registersForSettings: boolean;
  readonly tellsFolders: boolean;
  readonly showsProgress: boolean;
  readonly refreshesHints: boolean;
  readonly refreshesLenses: boolean;
  readonly readsFiles: boolean;
  readonly runsCommands: boolean;
  readonly wantsWorkspace: boolean;
}

export function clientOf(params: InitializeParams): Client {
  const { general, textDocument, window, workspace } = params.capabilities;
  const options = startOptions(params.initializationOptions);
  const root = params.rootUri ? [params.rootUri] : [];
  return {
    locale: localeOf(params.locale),
    encoding: encodingOf(general?.positionEncodings),
    folders: (params.workspaceFolders?.map((folder) => folder.uri) ?? root).map(folderUri),
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
    resolvesEdits: textDocument?.codeAction?.resolveSupport?.properties.includes("edit") ?? false,
    showsDisabledActions: textDocument?.codeAction?.disabledSupport ?? false,
    fillsSnippets: workspace?.workspaceEdit?.snippetEditSupport ?? false,
    versionsEdits: workspace?.workspaceEdit?.documentChanges ?? false,
    annotatesChanges: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    hasSettings: workspace?.configuration ?? false,
    registersForSettings: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    tellsFolders: workspace?.workspaceFolders ?? false,
    showsProgress: window?.workDoneProgress ?? false,
    refreshesHints: workspace?.inlayHint?.refreshSupport ?? false,
    refreshesLenses: workspace?.codeLens?.refreshSupport ?? false,
    readsFiles: options.readsFiles ?? false,
    runsCommands: options.commands ?? false,
    wantsWorkspace: options.wholeWorkspace ?? false,
  };
}

/** The first of the client's encodings that we speak: it lists them in its order of preference. LSP 3.17: UTF-16 where it says nothing. */
function encodingOf(offered: readonly PositionEncodingKind[] | undefined): Client["encoding"] {
  return offered?.find((encoding) => encoding === "utf-8" || encoding === "utf-16") ?? "utf-16";
}

function startOptions(given: unknown): StartOptions {
  if (typeof given !== "object" || given === null) return {};
  return {
    readsFiles: "readsFiles" in given && given.readsFiles === true,
    commands: "commands" in given && given.commands === true,
    wholeWorkspace: "wholeWorkspace" in given && given.wholeWorkspace === true,
  };
}
