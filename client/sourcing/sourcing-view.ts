import { commands, type Disposable, type TextDocument, type TreeView, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type FileParams, type SourcingSheet, sourcingRequest } from "../../server/protocol.ts";
import { followDraft } from "../follow-draft.ts";
import type { Entry } from "./entry.ts";
import { registerSheetCommands } from "./sheet-commands.ts";
import { createSourcingTree, type SourcingTree } from "./sourcing-tree.ts";

/** The view of who answers for what in the active draft. It follows the text and the cursor, and takes nothing while it is hidden. */
export function showSourcing(client: BaseLanguageClient): readonly Disposable[] {
  const tree = createSourcingTree();
  const view = window.createTreeView("copydesk.sourcing", { treeDataProvider: tree, showCollapseAll: true });
  const update = async (document: TextDocument) => {
    commands.executeCommand("setContext", "copydesk.hasDraft", true);
    if (!view.visible) return;
    const params: FileParams = { uri: document.uri.toString() };
    const sheet = await client.sendRequest<SourcingSheet | null>(sourcingRequest, params).catch(() => null);
    if (sheet) tree.show(sheet, document.uri);
  };
  const clear = () => {
    tree.show(undefined, undefined);
    commands.executeCommand("setContext", "copydesk.hasDraft", false);
  };
  const now = () => {
    const document = window.activeTextEditor?.document;
    if (view.visible && document) update(document);
  };
  return [
    view,
    followDraft(client, update, clear),
    view.onDidChangeVisibility(now),
    window.onDidChangeTextEditorSelection(() => followCursor(view, tree)),
    ...filterCommands(tree),
    ...registerSheetCommands(client),
  ];
}

function followCursor(view: TreeView<Entry>, tree: SourcingTree): void {
  const cursor = window.activeTextEditor?.selection.active;
  const entry = view.visible && cursor ? tree.entryAt(cursor) : undefined;
  if (entry) view.reveal(entry, { select: true, focus: false });
}

function filterCommands(tree: SourcingTree): readonly Disposable[] {
  const show = (openOnly: boolean) => () => {
    tree.showOpenOnly(openOnly);
    return commands.executeCommand("setContext", "copydesk.openOnly", openOnly);
  };
  return [
    commands.registerCommand("copydesk.sourcing.openOnly", show(true)),
    commands.registerCommand("copydesk.sourcing.all", show(false)),
  ];
}
