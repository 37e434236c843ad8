import { commands, type Disposable, type TextDocument, type TreeView, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type FileParams, type SourcingSheet, sourcingRequest } from "../../server/protocol.ts";
import { followDraft } from "../follow-draft.ts";
import type { Entry } from "./entry.ts";
import { registerSheetCommands } from "./sheet-commands.ts";
import { createSourcingTree, type SourcingTree } from "./sourcing-tree.ts";

/** The view of who answers for what in the active draft. It follows the text and the cursor. */
export function showSourcing(client: BaseLanguageClient): readonly Disposable[] {
  const tree = createSourcingTree({
    sheetOf(draft) {
      const params: FileParams = { uri: draft.toString() };
      return client.sendRequest<SourcingSheet | null>(sourcingRequest, params).catch(() => null);
    },
    // Known only once it is drawn: a word of welcome that comes and goes would take the focus with it.
    onDrawn: (isEmpty) => commands.executeCommand("setContext", "copydesk.isSheetEmpty", isEmpty),
  });
  const view = window.createTreeView("copydesk.sourcing", { treeDataProvider: tree, showCollapseAll: true });
  let shown: TextDocument | undefined;
  const show = (draft: TextDocument | undefined) => {
    shown = draft;
    tree.show(draft);
    commands.executeCommand("setContext", "copydesk.hasDraft", draft !== undefined);
  };
  return [
    view,
    followDraft(client, show, () => show(undefined)),
    window.onDidChangeTextEditorSelection(() => followCursor(view, tree)),
    ...filterCommands(tree),
    ...registerSheetCommands(client, () => shown?.uri),
  ];
}

function followCursor(view: TreeView<Entry>, tree: SourcingTree): void {
  const cursor = window.activeTextEditor?.selection.active;
  const entry = view.visible && cursor ? tree.entryAt(cursor) : undefined;
  // The tree may be drawn anew before it gets there, and then there is nothing to show.
  if (entry) view.reveal(entry, { select: true, focus: false }).then(undefined, () => {});
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
