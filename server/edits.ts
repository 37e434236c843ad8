import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import type { Edit } from "../rules/index.ts";
import type { Client } from "./client.ts";
import type { OpenDraft } from "./draft/drafts.ts";

/** Edits of one open draft as the editor takes them: bound to the version they were made for where it can, the placeholder selected where it can. */
export function workspaceEdit(edits: readonly Edit[], open: OpenDraft, client: Client): WorkspaceEdit {
  const { uri, version } = open;
  if (!client.versionsEdits) return { changes: { [uri]: edits.map((edit) => textEdit(edit, open)) } };
  return {
    documentChanges: [
      {
        textDocument: { uri, version },
        edits: edits.map((edit) => (client.fillsSnippets && snippetEdit(edit, open)) || textEdit(edit, open)),
      },
    ],
  };
}

function textEdit(edit: Edit, { positions }: OpenDraft): TextEdit {
  return { range: positions.range(edit), newText: edit.newText };
}

function snippetEdit(edit: Edit, { positions }: OpenDraft): SnippetTextEdit | undefined {
  if (!edit.placeholder) return undefined;
  const { start, end } = edit.placeholder;
  const before = edit.newText.slice(0, start);
  const filled = edit.newText.slice(start, end);
  const after = edit.newText.slice(end);
  const value = `${escaped(before)}\${1:${escaped(filled)}}${escaped(after)}`;
  return { range: positions.range(edit), snippet: { kind: "snippet", value } };
}

/** LSP snippet syntax: `$`, `}` and `\` stand for themselves after a backslash. */
function escaped(text: string): string {
  return text.replace(/[\\$}]/g, "\\$&");
}
