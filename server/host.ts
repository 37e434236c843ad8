/** What the place that the server runs in can do for it. Files are named by URI, which need not be on a disk. */
export interface Host {
  /** The text of a file, without a byte-order mark, or undefined where there is none. Throws where it cannot be read. */
  readonly readFile: (uri: string) => Promise<string | undefined>;
  /** The same, with what the editor has not saved yet, where it tells. */
  readonly readUnsaved: (uri: string) => Promise<string | undefined>;
  /** The Markdown and text files under a folder. */
  readonly findDrafts: (folder: string) => Promise<readonly string[]>;
}
