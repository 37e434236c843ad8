import type { ServerCapabilities } from "vscode-languageserver";
import { type PlaceSpellings, type Source, type Span, sheetOf } from "../../rules/index.ts";
import type { OpenDraft } from "../draft/drafts.ts";
import { type FileParams, type SheetLine, type SheetPlace, type SourcingSheet, sourcingRequest } from "../protocol.ts";
import type { Session } from "../session.ts";

/** The sourcing sheet of a draft, for the view of our own client. */
export function tellSourcing({ connection, drafts }: Session): Partial<ServerCapabilities> {
  connection.onRequest(sourcingRequest, async ({ uri }: FileParams): Promise<SourcingSheet | null> => {
    const open = await drafts.get(uri);
    if (!open) return null;
    const sheet = sheetOf(open.draft, open.inForce.style);
    return {
      figures: sheet.figures.map((figure) => line(open, figure, figure.sourced, figure.source)),
      quotations: sheet.quotations
        .filter((quotation) => quotation.class === "speech" || quotation.attributed)
        .map((quotation) => line(open, quotation, quotation.attributed, quotation.speaker)),
      places: sheet.places.map((spelled) => place(open, spelled)),
    };
  });
  return {};
}

function line({ draft, positions }: OpenDraft, span: Span, isSettled: boolean, who: Source | null): SheetLine {
  return {
    text: draft.text.slice(span.start, span.end).replace(/\s+/g, " "),
    range: positions.range(span),
    isOpen: !isSettled,
    who: who && (who.name || who.text),
  };
}

function place({ positions }: OpenDraft, { preferred, spellings }: PlaceSpellings): SheetPlace {
  return {
    preferred,
    isOpen: spellings.length > 1,
    spellings: spellings.map(({ text, spans }) => ({ text, ranges: spans.map(positions.range) })),
  };
}
