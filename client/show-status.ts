import { type Disposable, LanguageStatusSeverity, l10n, languages, type TextDocument, Uri, workspace } from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import { type DraftStatus, type FileParams, statusRequest } from "../server/protocol.ts";
import { draftSelector } from "./draft-selector.ts";
import { followDraft } from "./follow-draft.ts";

/** The language status item: the draft's language, what is open in it, and the configuration in force, which a click opens. */
export function showStatus(client: BaseLanguageClient): readonly Disposable[] {
  const item = languages.createLanguageStatusItem("copydesk", draftSelector());
  item.name = "Copydesk";
  const update = async (document: TextDocument) => {
    const params: FileParams = { uri: document.uri.toString() };
    item.busy = true;
    const status = await client.sendRequest<DraftStatus | null>(statusRequest, params).catch(() => null);
    item.busy = false;
    if (status) show(status);
  };
  const show = (status: DraftStatus) => {
    item.text = l10n.t("Copydesk: {0}", status.languageName);
    item.detail = counts(status);
    item.severity = status.findings > 0 ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
    item.command = configurationCommand(status.configuration);
  };
  const widen = client.onDidChangeState(({ newState }) => {
    if (newState === State.Running) item.selector = draftSelector();
  });
  return [item, widen, followDraft(client, update)];
}

/** Short: it shares a line with what a click opens. */
function counts({ findings, openFigures, openQuotations }: DraftStatus): string {
  if (findings === 0) return l10n.t("Nothing to report");
  return [
    l10n.t("Findings: {0}", findings),
    ...(openFigures > 0 ? [l10n.t("no source: {0}", openFigures)] : []),
    ...(openQuotations > 0 ? [l10n.t("no speaker: {0}", openQuotations)] : []),
  ].join(" · ");
}

function configurationCommand(configuration: string | null) {
  if (configuration === null) return { title: l10n.t("Create configuration"), command: "copydesk.createConfiguration" };
  const uri = Uri.parse(configuration);
  return {
    title: workspace.asRelativePath(uri),
    command: "vscode.open",
    arguments: [uri],
    tooltip: l10n.t("Open the configuration in force"),
  };
}
