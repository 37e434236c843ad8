import type { ServerCapabilities } from "vscode-languageserver";
import { languageOf } from "../../rules/index.ts";
import { type DraftStatus, type FileParams, statusRequest } from "../protocol.ts";
import type { Session } from "../session.ts";

/** What the status item of our own client shows. */
export function tellStatus({ connection, drafts }: Session): Partial<ServerCapabilities> {
  connection.onRequest(statusRequest, async ({ uri }: FileParams): Promise<DraftStatus | null> => {
    const open = await drafts.get(uri);
    if (!open) return null;
    const { draft, diagnoses, inForce } = open;
    const count = (rule: string) => diagnoses.filter((diagnosis) => diagnosis.rule === rule).length;
    return {
      language: draft.language,
      languageName: languageOf(draft.language)?.name ?? draft.language,
      findings: diagnoses.length,
      openFigures: count("unsourced-figure"),
      openQuotations: count("unattributed-quote"),
      configuration: inForce.configuration,
    };
  });
  return {};
}
