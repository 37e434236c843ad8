import { commands, type Disposable, env, l10n, Uri, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type FileParams, type SourcingSheet, sourcingRequest } from "../../server/protocol.ts";
import { asCsv, asMarkdown, type WriteSheet } from "./write-sheet.ts";

/** Copies or saves the sheet of the draft in the editor, or of the one that the view shows while there is none. */
export function registerSheetCommands(client: BaseLanguageClient, shown: () => Uri | undefined): readonly Disposable[] {
  const draftOf = () => window.activeTextEditor?.document.uri ?? shown();
  const written = async (write: WriteSheet) => {
    const draft = draftOf();
    const params: FileParams = { uri: draft?.toString() ?? "" };
    const sheet = draft && (await client.sendRequest<SourcingSheet | null>(sourcingRequest, params));
    if (!sheet) window.showInformationMessage(l10n.t("Put the cursor in a draft first."));
    return sheet ? write(sheet) : undefined;
  };
  const copy = (write: WriteSheet) => async () => {
    const text = await written(write);
    if (text !== undefined) await env.clipboard.writeText(text);
  };
  return [
    commands.registerCommand("copydesk.sourcing.copyMarkdown", copy(asMarkdown)),
    commands.registerCommand("copydesk.sourcing.copyCsv", copy(asCsv)),
    commands.registerCommand("copydesk.sourcing.export", async (to?: Uri) => {
      const file = to ?? (await askWhere(draftOf()));
      if (!file) return;
      const isCsv = file.path.toLowerCase().endsWith(".csv");
      const text = await written(isCsv ? asCsv : asMarkdown);
      // Without the mark Excel takes UTF-8 for something else.
      const whole = isCsv ? `\uFEFF${text}` : text;
      if (text !== undefined) await workspace.fs.writeFile(file, new TextEncoder().encode(whole));
    }),
  ];
}

function askWhere(draft: Uri | undefined): Thenable<Uri | undefined> {
  const filters = { [l10n.t("Spreadsheet")]: ["csv"], Markdown: ["md"] };
  const folder =
    draft && draft.scheme !== "untitled" ? Uri.joinPath(draft, "..") : workspace.workspaceFolders?.[0]?.uri;
  const name = (draft?.path.split("/").at(-1) ?? "draft").replace(/\.\w+$/, "");
  const defaultUri = folder && Uri.joinPath(folder, `${name}-${l10n.t("sourcing")}.csv`);
  return window.showSaveDialog({ filters, ...(defaultUri ? { defaultUri } : {}) });
}
