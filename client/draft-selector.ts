import { workspace } from "vscode";

/** Where drafts are kept: on disk, not yet saved, in a remote or virtual folder. Not the old side of a comparison, output or a comment box. */
const usual = ["file", "untitled", "vscode-remote", "vscode-vfs"];

const languages = ["markdown", "mdx", "plaintext"];

/** A filter that both VS Code and the language client take. */
export interface DraftFilter {
  readonly scheme: string;
  readonly language: string;
  readonly pattern?: string;
}

/** The documents that Copydesk reads: Markdown anywhere, plain text in `.txt` files and unsaved. It grows with the file systems in use. */
export function draftSelector(): DraftFilter[] {
  return draftSchemes().flatMap((scheme): DraftFilter[] => [
    { scheme, language: "markdown" },
    { scheme, language: "mdx" },
    scheme === "untitled" ? { scheme, language: "plaintext" } : { scheme, language: "plaintext", pattern: "**/*.txt" },
  ]);
}

/** The usual schemes, those of the workspace's folders, and those of open texts that can be saved: an extension may bring any file system. */
export function draftSchemes(): readonly string[] {
  const folders = workspace.workspaceFolders?.map(({ uri }) => uri.scheme) ?? [];
  const texts = workspace.textDocuments.filter(({ languageId }) => languages.includes(languageId));
  const writable = texts.map(({ uri }) => uri.scheme).filter((scheme) => workspace.fs.isWritableFileSystem(scheme));
  return [...new Set([...usual, ...folders, ...writable])];
}
