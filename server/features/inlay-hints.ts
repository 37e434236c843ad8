import type { InlayHint, ServerCapabilities } from "vscode-languageserver";
import type { Source, Span } from "../../rules/index.ts";
import type { OpenDraft } from "../draft/drafts.ts";
import type { Session } from "../session.ts";

/** Who vouches or speaks, behind each figure and quotation, where the user wants it. */
export function offerInlayHints(session: Session): Partial<ServerCapabilities> {
  const { connection, client, drafts, settings, stale } = session;
  connection.languages.inlayHint.on(async ({ textDocument, range }) => {
    const open = settings.now().inlayHints ? await drafts.get(textDocument.uri) : undefined;
    return open ? hintsIn(open, open.positions.span(range)) : [];
  });
  stale.on(() => {
    if (client.refreshesHints) connection.languages.inlayHint.refresh();
  });
  return { inlayHintProvider: true };
}

function hintsIn({ draft, positions }: OpenDraft, asked: Span): InlayHint[] {
  const named: { end: number; who: Source | null }[] = [
    ...draft.figures.map(({ end, source }) => ({ end, who: source })),
    ...draft.quotations.filter(({ nested }) => !nested).map(({ end, speaker }) => ({ end, who: speaker })),
  ];
  return named.flatMap(({ end, who }) => {
    if (!who || end < asked.start || end > asked.end) return [];
    return [{ position: positions.at(end), label: `← ${who.name || who.text}`, paddingLeft: true }];
  });
}
