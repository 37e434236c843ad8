/**
 * Gives the text of a file, undefined where there is none; throws an `Error` whose message says why where it cannot be read. Paths have forward slashes; they may be
 * URIs. The host decides how files are read: from disk, from the editor's buffers, through a virtual file system.
 */
export type ReadFile = (path: string) => string | undefined | Promise<string | undefined>;
