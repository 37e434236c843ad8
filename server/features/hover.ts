import { MarkupKind, type ServerCapabilities } from "vscode-languageserver";
import { tellFigure } from "../hover/figure.ts";
import { tellFinding } from "../hover/finding.ts";
import { tellPlace } from "../hover/place.ts";
import { tellQuotation } from "../hover/quotation.ts";
import type { Teller } from "../hover/told.ts";
import type { Session } from "../session.ts";

/** What can be said of the words under the pointer, in this order. To say more, write its file in `hover/` and name it here. */
const tellers: readonly Teller[] = [tellPlace, tellFigure, tellQuotation, tellFinding];

/** Who vouches for the figure, who speaks, and why a finding stands. */
export function offerHover({ connection, client, drafts, places }: Session): Partial<ServerCapabilities> {
  connection.onHover(async ({ textDocument, position }) => {
    const open = await drafts.get(textDocument.uri);
    if (!open) return null;
    const offset = open.positions.offset(position);
    const told = tellers.flatMap((tell) => tell(open, offset, client.locale, places) ?? []);
    const [first] = told;
    if (!first) return null;
    const value = told.map(({ markdown }) => markdown).join("\n\n");
    return { contents: { kind: MarkupKind.Markdown, value }, range: open.positions.range(first.span) };
  });
  return { hoverProvider: true };
}
