import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type ServerCapabilities,
} from "vscode-languageserver";
import { folderUri } from "../folder-uri.ts";
import type { Session } from "../session.ts";

/** Configurations, house lists and drafts; which lists are in use only the resolver knows, so all of their kind are watched. */
const watchers = [{ globPattern: "**/*.{json,csv,tsv}" }, { globPattern: "**/*.{md,markdown,mdx,txt}" }];

/** Keeps settings, house styles and findings in step with what changes outside the text. */
export function followChanges(session: Session): Partial<ServerCapabilities> {
  const { connection, client, folders, settings, styles, stale, stylesChanged } = session;
  const reread = async () => {
    await settings.refresh();
    stale.send();
  };
  const forget = () => {
    styles.forget();
    stylesChanged.send();
    stale.send();
  };
  session.ready.on(async () => {
    if (client.watchesFiles) await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    if (client.registersForSettings)
      await connection.client.register(DidChangeConfigurationNotification.type, { section: "copydesk" });
    if (client.tellsFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) folders.delete(folderUri(uri));
        for (const { uri } of added) folders.add(folderUri(uri));
        forget();
      });
    await reread();
  });
  session.filesChanged.on((changes) => {
    if (changes.some(({ uri }) => styles.readsFrom(uri))) forget();
  });
  connection.onDidChangeConfiguration(reread);
  return {};
}
