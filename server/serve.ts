import { type Connection, type ServerCapabilities, TextDocumentSyncKind } from "vscode-languageserver";
import { clientOf } from "./client.ts";
import { draftsOf } from "./draft/drafts.ts";
import { openDocuments } from "./draft/open-documents.ts";
import { features } from "./features/index.ts";
import type { Host } from "./host.ts";
import { houseStyles } from "./house-styles.ts";
import type { Session } from "./session.ts";
import { settingsOf } from "./settings.ts";
import { createSignal } from "./signal.ts";
import { createPlaceIndexes } from "./workspace/place-indexes.ts";

/** Serves one editor until it hangs up. `hostFor` gives the files, once it is known whether the editor reads them for us. */
export function serve(connection: Connection, hostFor: (readsFiles: boolean) => Host): void {
  connection.onInitialize((params) => {
    const client = clientOf(params);
    const host = hostFor(client.readsFiles);
    const folders = new Set(client.folders);
    const styles = houseStyles(host, () => [...folders]);
    const texts = openDocuments(client.encoding);
    const places = createPlaceIndexes();
    const session: Session = {
      connection,
      client,
      host,
      styles,
      settings: settingsOf(connection, client),
      drafts: draftsOf(texts, { client, styles, places }),
      folders,
      places,
      ready: createSignal(),
      filesChanged: createSignal(),
      stylesChanged: createSignal(),
      stale: createSignal(),
    };
    texts.listen(connection);
    connection.onInitialized(() => session.ready.send());
    connection.onDidChangeWatchedFiles(({ changes }) => session.filesChanged.send(changes));
    const offered = features.map((offer) => offer(session));
    return {
      serverInfo: { name: "copydesk" },
      capabilities: Object.assign(basics(client.encoding), ...offered),
    };
  });
  connection.listen();
}

function basics(positionEncoding: "utf-8" | "utf-16"): ServerCapabilities {
  return {
    positionEncoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}
