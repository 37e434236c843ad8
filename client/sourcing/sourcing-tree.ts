import {
  EventEmitter,
  Range,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type Uri,
} from "vscode";
import type { Position } from "vscode-languageserver-types";
import type { SourcingSheet } from "../../server/protocol.ts";
import { entriesOf } from "./entries-of.ts";
import type { Entry } from "./entry.ts";

/** The sourcing sheet of one draft as VS Code draws trees. */
export interface SourcingTree extends TreeDataProvider<Entry> {
  readonly show: (sheet: SourcingSheet | undefined, draft: Uri | undefined) => void;
  readonly showOpenOnly: (openOnly: boolean) => void;
  /** The line whose words the cursor stands in. */
  readonly entryAt: (position: Position) => Entry | undefined;
}

export function createSourcingTree(): SourcingTree {
  const changed = new EventEmitter<undefined>();
  let shown: { readonly sheet: SourcingSheet; readonly draft: Uri } | undefined;
  let openOnly = false;
  let roots: readonly Entry[] = [];
  const draw = () => {
    roots = shown ? entriesOf(shown.sheet, openOnly) : [];
    changed.fire(undefined);
  };
  return {
    onDidChangeTreeData: changed.event,
    getChildren: (entry) => [...(entry?.children ?? roots)],
    getParent: (entry) => entry.parent,
    getTreeItem: (entry) => treeItem(entry, shown?.draft),
    show(sheet, draft) {
      shown = sheet && draft && { sheet, draft };
      draw();
    },
    showOpenOnly(only) {
      openOnly = only;
      draw();
    },
    entryAt: (position) => roots.flatMap((root) => root.children).find((entry) => isIn(entry, position)),
  };
}

function treeItem(entry: Entry, draft: Uri | undefined): TreeItem {
  const isLeaf = entry.children.length === 0;
  const item = new TreeItem(entry.label, isLeaf ? TreeItemCollapsibleState.None : TreeItemCollapsibleState.Expanded);
  item.description = entry.description;
  item.tooltip = entry.spoken;
  item.accessibilityInformation = { label: entry.spoken };
  if (entry.range) item.iconPath = new ThemeIcon(entry.icon);
  if (entry.range && draft) {
    const { start, end } = entry.range;
    const selection = new Range(start.line, start.character, end.line, end.character);
    item.command = { title: "", command: "vscode.open", arguments: [draft, { selection }] };
  }
  return item;
}

function isIn({ range }: Entry, { line, character }: Position): boolean {
  if (!range) return false;
  const { start, end } = range;
  const isAfterStart = line > start.line || (line === start.line && character >= start.character);
  return isAfterStart && (line < end.line || (line === end.line && character <= end.character));
}
