/** What passes between the server and our own client beyond LSP: plain data, and the only file of ours that the client imports. */

/** `initializationOptions`. Any other editor leaves them out. */
export interface StartOptions {
  /** The client answers `readFile` and `findDrafts`, for folders that are not on the server's disk. */
  readonly readsFiles?: boolean;
  /** The client has the commands that code actions, lenses and hints call. */
  readonly commands?: boolean;
}

/** Server to client: the text of a file, or null where there is none. */
export const readFileRequest = "copydesk/readFile";
/** Server to client: the drafts under a folder, by URI. */
export const findDraftsRequest = "copydesk/findDrafts";

export interface FileParams {
  readonly uri: string;
}

/** Client to server: what stands in the status item for a draft, or null where it is not open. */
export const statusRequest = "copydesk/status";

export interface DraftStatus {
  /** BCP 47, and the language's own name for itself. */
  readonly language: string;
  readonly languageName: string;
  readonly findings: number;
  readonly openFigures: number;
  readonly openQuotations: number;
  /** The URI of the configuration that decides last, or null where there is none. */
  readonly configuration: string | null;
}
