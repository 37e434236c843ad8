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
  let draft: TextDocument | undefined;
  const draw = async () => {
    if (!view.visible || !draft) return;
    const asked = draft;
    const params: FileParams = { uri: asked.uri.toString() };
    const sheet = await client.sendRequest<SourcingSheet | null>(sourcingRequest, params).catch(() => null);
    if (sheet && asked === draft) tree.show(sheet, asked.uri);
  };
  const update = (document: TextDocument) => {
    draft = document;
    commands.executeCommand("setContext", "copydesk.hasDraft", true);
    return draw();
  };
  const clear = () => {
    draft = undefined;
    tree.show(undefined, undefined);
    commands.executeCommand("setContext", "copydesk.hasDraft", false);
  };
  return [
    view,
    followDraft(client, update, clear),
    view.onDidChangeVisibility(draw),
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
