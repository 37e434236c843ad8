import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type ServerCapabilities,
} from "vscode-languageserver";
import type { Session } from "../session.ts";

/** Configuration and house lists; which of them are in use only the resolver knows, so all of their kind are watched. */
const watched = [{ globPattern: "**/*.{json,csv}" }];

/** Keeps settings, house styles and findings in step with what changes outside the text. */
export function followChanges(session: Session): Partial<ServerCapabilities> {
  const { connection, client, folders, settings, styles, markStale } = session;
  const reread = async () => {
    await settings.refresh();
    markStale();
  };
  connection.onInitialized(async () => {
    if (client.watchesFiles)
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: watched });
    if (client.registersForSettings)
      await connection.client.register(DidChangeConfigurationNotification.type, { section: "copydesk" });
    if (client.tellsFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) folders.delete(uri);
        for (const { uri } of added) folders.add(uri);
        forget();
      });
    await reread();
  });
  const forget = () => {
    styles.forget();
    markStale();
  };
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => styles.readsFrom(uri))) forget();
  });
  connection.onDidChangeConfiguration(reread);
  return {};
}
