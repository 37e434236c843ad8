import type { Connection, FileEvent } from "vscode-languageserver";
import type { Client } from "./client.ts";
import type { Drafts } from "./draft/drafts.ts";
import type { Host } from "./host.ts";
import type { HouseStyles } from "./house-styles.ts";
import type { SettingsStore } from "./settings.ts";
import type { Signal } from "./signal.ts";
import type { PlaceIndexes } from "./workspace/place-indexes.ts";

/** One editor's conversation with the server: what every feature works with. */
export interface Session {
  readonly connection: Connection;
  readonly client: Client;
  readonly host: Host;
  readonly styles: HouseStyles;
  readonly settings: SettingsStore;
  readonly drafts: Drafts;
  /** The URIs of the workspace's folders, as they are now. */
  readonly folders: Set<string>;
  /** The place names of the workspace. */
  readonly places: PlaceIndexes;
  /** The editor is ready for requests of ours. */
  readonly ready: Signal<void>;
  /** Files that we asked to be told of were made, changed or deleted. */
  readonly filesChanged: Signal<readonly FileEvent[]>;
  /** A configuration, a house list or the workspace's folders changed. */
  readonly stylesChanged: Signal<void>;
  /** Findings may have changed though no text did. */
  readonly stale: Signal<void>;
}
