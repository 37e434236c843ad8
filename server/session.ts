import type { Connection } from "vscode-languageserver";
import type { Client } from "./client.ts";
import type { Drafts } from "./draft/drafts.ts";
import type { Host } from "./host.ts";
import type { HouseStyles } from "./house-styles.ts";
import type { SettingsStore } from "./settings.ts";

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
  /** Calls `listener` when findings may have changed though no text did: configuration, settings, other drafts. */
  readonly onStale: (listener: () => void) => void;
  readonly markStale: () => void;
}
