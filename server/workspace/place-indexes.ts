import type { Range } from "vscode-languageserver";
import { createPlaceIndex, type Draft, type PlaceIndex, recordOf, type Span } from "../../rules/index.ts";
import type { Positions } from "../draft/positions.ts";
import type { StyleInForce } from "../house-styles.ts";

/** The place names of the workspace: an index a folder, since each may have a house style of its own. */
export interface PlaceIndexes {
  /** The index of the folder that a draft is in; undefined where there is none, or while it is built. */
  readonly of: (uri: string) => PlaceIndex | undefined;
  readonly all: () => readonly PlaceIndex[];
  /** Starts the index of a folder anew. Nothing is told of it until `open`. */
  readonly start: (folder: string, inForce: StyleInForce) => void;
  readonly open: (folder: string) => void;
  readonly drop: (folder: string) => void;
  /** Enters a draft. Returns whether that can change how places are grouped. */
  readonly enter: (uri: string, read: { readonly draft: Draft; readonly positions: Positions }) => boolean;
  readonly remove: (uri: string) => boolean;
  /** Where a mention stands in its draft, as it was entered. */
  readonly rangeOf: (uri: string, mention: Span) => Range | undefined;
  /** Compares spellings anew where drafts have changed; for a quiet moment. */
  readonly regroup: () => void;
  /** Changes whenever what the indexes say of a draft may have changed. */
  readonly generation: () => number;
}

interface FolderIndex {
  readonly index: PlaceIndex;
  readonly style: StyleInForce["style"];
  /** The spellings of each draft, to tell an edit that changes none from one that does. */
  readonly spellings: Map<string, string>;
  /** By the draft and the start of the mention. */
  readonly ranges: Map<string, ReadonlyMap<number, Range>>;
  isOpen: boolean;
}

export function createPlaceIndexes(): PlaceIndexes {
  const folders = new Map<string, FolderIndex>();
  let generation = 0;
  const around = (uri: string) =>
    [...folders].filter(([folder]) => uri.startsWith(`${folder}/`)).sort(([a], [b]) => b.length - a.length)[0]?.[1];
  return {
    of(uri) {
      const folder = around(uri);
      return folder?.isOpen ? folder.index : undefined;
    },
    all: () => [...folders.values()].filter(({ isOpen }) => isOpen).map(({ index }) => index),
    start(folder, { style }) {
      folders.set(folder, {
        index: createPlaceIndex(style),
        style,
        spellings: new Map(),
        ranges: new Map(),
        isOpen: false,
      });
    },
    open(folder) {
      const known = folders.get(folder);
      if (!known) return;
      known.index.regroup();
      known.isOpen = true;
      generation += 1;
    },
    drop(folder) {
      if (folders.delete(folder)) generation += 1;
    },
    enter(uri, { draft, positions }) {
      const folder = around(uri);
      if (!folder) return false;
      const record = recordOf(draft, folder.style);
      const spellings = `${record.language}:${record.mentions.map(({ text }) => text).join("|")}`;
      const isNew = folder.spellings.get(uri) !== spellings;
      folder.spellings.set(uri, spellings);
      folder.index.update(uri, record);
      folder.ranges.set(uri, new Map(record.mentions.map((mention) => [mention.start, positions.range(mention)])));
      return isNew;
    },
    remove(uri) {
      const folder = around(uri);
      folder?.index.remove(uri);
      folder?.ranges.delete(uri);
      return folder?.spellings.delete(uri) ?? false;
    },
    rangeOf: (uri, { start }) => around(uri)?.ranges.get(uri)?.get(start),
    regroup() {
      for (const { index, isOpen } of folders.values()) if (isOpen) index.regroup();
      generation += 1;
    },
    generation: () => generation,
  };
}
