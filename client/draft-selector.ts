import { workspace } from "vscode";

/** Where drafts are kept: on disk, not yet saved, in a remote or virtual folder. Not the old side of a comparison, output or a comment box. */
const schemes = ["file", "untitled", "vscode-remote", "vscode-vfs"];

/** A filter that both VS Code and the language client take. */
interface DraftFilter {
  readonly scheme: string;
  readonly language: string;
  readonly pattern?: string;
}

/** The documents that Copydesk reads: Markdown anywhere, plain text in `.txt` files and unsaved. */
export function draftSelector(): DraftFilter[] {
  const folders = workspace.workspaceFolders?.map(({ uri }) => uri.scheme) ?? [];
  return [...new Set([...schemes, ...folders])].flatMap((scheme): DraftFilter[] => [
    { scheme, language: "markdown" },
    { scheme, language: "mdx" },
    scheme === "untitled" ? { scheme, language: "plaintext" } : { scheme, language: "plaintext", pattern: "**/*.txt" },
  ]);
}
