import type { Range } from "vscode-languageserver-types";

/** What passes between the server and our own client beyond LSP: plain data, and the only file of ours that the client imports. */

/** `initializationOptions`. Any other editor leaves them out. */
export interface StartOptions {
  /** The client answers `readFile` and `findDrafts`, for folders that are not on the server's disk. */
  readonly readsFiles?: boolean;
  /** The client has the commands that code actions, lenses and hints call. */
  readonly commands?: boolean;
  /** Report on all drafts of the workspace, not only on those that are open. For the life of the server: an editor asks for the whole workspace or it does not. */
  readonly wholeWorkspace?: boolean;
}

/** Server to client: the text of a file, or null where there is none. */
export const readFileRequest = "copydesk/readFile";
/** Server to client: the drafts under a folder, by URI. */
export const findDraftsRequest = "copydesk/findDrafts";

export interface FileParams {
  readonly uri: string;
}

export interface ReadParams extends FileParams {
  /** What stands in the editor counts before what is on disk. */
  readonly unsaved: boolean;
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

/** Client to server: the sourcing sheet of an open draft, or null where it is not open. */
export const sourcingRequest = "copydesk/sourcing";

export interface SourcingSheet {
  readonly figures: readonly SheetLine[];
  readonly quotations: readonly SheetLine[];
  readonly places: readonly SheetPlace[];
}

/** A figure or a quotation, with who answers for it. */
export interface SheetLine {
  readonly text: string;
  readonly range: Range;
  /** Nobody in reach answers for it. */
  readonly isOpen: boolean;
  /** Who does, where somebody is named. */
  readonly who: string | null;
  /** Left aside by a suppression comment: its reason, which may be "". */
  readonly aside: string | null;
}

export interface SheetPlace {
  readonly preferred: string;
  /** A spelling of it is reported: here it has two, or the other drafts or the house have another. */
  readonly isOpen: boolean;
  readonly spellings: readonly { readonly text: string; readonly ranges: readonly Range[] }[];
}

/** A command of the client, called after a house list was changed, with its URI: it saves the list. */
export const saveCommand = "copydesk.saveHouseList";
