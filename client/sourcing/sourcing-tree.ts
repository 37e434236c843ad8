import {
  EventEmitter,
  Range,
  type TextDocument,
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

/** The sourcing sheet of one draft as VS Code draws trees. VS Code asks for it when it draws, so a view that is hidden costs nothing. */
export interface SourcingTree extends TreeDataProvider<Entry> {
  /** Draws the sheet of a draft as it is now. */
  readonly show: (draft: TextDocument | undefined) => void;
  readonly showOpenOnly: (openOnly: boolean) => void;
  /** The line whose words the cursor stands in. */
  readonly entryAt: (position: Position) => Entry | undefined;
}

/** Where the sheets come from, and who is told what became of one. */
interface Desk {
  /** Null where there is no answer, which leaves what is shown of the draft. */
  readonly sheetOf: (draft: Uri) => Promise<SourcingSheet | null>;
  readonly onDrawn: (isEmpty: boolean) => void;
}

export function createSourcingTree({ sheetOf, onDrawn }: Desk): SourcingTree {
  const changed = new EventEmitter<undefined>();
  let draft: TextDocument | undefined;
  let drawn: TextDocument | undefined;
  let openOnly = false;
  let roots: readonly Entry[] = [];
  const draw = async () => {
    const asked = draft;
    const sheet = asked && (await sheetOf(asked.uri));
    if (asked !== draft) return roots;
    if (sheet) roots = entriesOf(sheet, openOnly);
    else if (asked !== drawn) roots = [];
    drawn = asked;
    onDrawn(roots.length === 0);
    return roots;
  };
  return {
    onDidChangeTreeData: changed.event,
    getChildren: async (entry) => [...(entry?.children ?? (await draw()))],
    getParent: (entry) => entry.parent,
    getTreeItem: (entry) => treeItem(entry, drawn?.uri),
    show(document) {
      draft = document;
      changed.fire(undefined);
    },
    showOpenOnly(only) {
      openOnly = only;
      changed.fire(undefined);
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
