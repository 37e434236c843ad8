import { type CodeLens, CodeLensRefreshRequest, type ServerCapabilities } from "vscode-languageserver";
import { say } from "../../rules/index.ts";
import type { Session } from "../session.ts";

const open = {
  en: "{figures} figures without a source · {quotations} quotations without a speaker",
  nl: "{figures} cijfers zonder bron · {quotations} citaten zonder spreker",
};

/** What is still open, counted above the first line, where the user wants it. Our own client opens the sourcing view on a click. */
export function offerCodeLens({ connection, client, drafts, settings, stale }: Session): Partial<ServerCapabilities> {
  connection.onCodeLens(async ({ textDocument }): Promise<CodeLens[]> => {
    const draft = settings.now().codeLens ? await drafts.get(textDocument.uri) : undefined;
    if (!draft) return [];
    const count = (rule: string) => String(draft.diagnoses.filter((diagnosis) => diagnosis.rule === rule).length);
    const values = { figures: count("unsourced-figure"), quotations: count("unattributed-quote") };
    const command = client.runsCommands ? "copydesk.sourcing.focus" : "";
    return [
      {
        range: draft.positions.range({ start: 0, end: 0 }),
        command: { title: say(open, client.locale, values), command },
      },
    ];
  });
  stale.on(() => {
    if (client.refreshesLenses) connection.sendRequest(CodeLensRefreshRequest.type);
  });
  return { codeLensProvider: {} };
}
