import type { ServerCapabilities } from "vscode-languageserver";
import { type Draft, type PlaceSpellings, type Source, type Span, sheetOf } from "../../rules/index.ts";
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
      figures: sheet.figures.map((figure) =>
        line(open, figure, { isSettled: figure.sourced, who: figure.source, rule: "unsourced-figure" }),
      ),
      quotations: sheet.quotations
        .filter((quotation) => quotation.class === "speech" || quotation.attributed)
        .map((quotation) =>
          line(open, quotation, {
            isSettled: quotation.attributed,
            who: quotation.speaker,
            rule: "unattributed-quote",
          }),
        ),
      places: sheet.places.map((spelled) => place(open, spelled)),
    };
  });
  return {};
}

interface Settling {
  readonly isSettled: boolean;
  readonly who: Source | null;
  /** The rule that a suppression comment would name. */
  readonly rule: string;
}

function line({ draft, positions }: OpenDraft, span: Span, { isSettled, who, rule }: Settling): SheetLine {
  const aside = isSettled ? undefined : directiveOver(draft, span, rule);
  return {
    text: draft.text.slice(span.start, span.end).replace(/\s+/g, " "),
    range: positions.range(span),
    isOpen: !isSettled && !aside,
    who: who && (who.name || who.text),
    aside: aside ? aside.reason : null,
  };
}

/** Somebody looked at it and left it aside, which settles it too. */
function directiveOver({ directives }: Draft, { start }: Span, rule: string): Draft["directives"][number] | undefined {
  return directives.find(
    ({ action, reach, rules }) =>
      action !== "enable" &&
      reach.start <= start &&
      start < reach.end &&
      (rules.length === 0 || rules.some(({ name }) => name === rule)),
  );
}

function place({ diagnoses, positions }: OpenDraft, { preferred, spellings }: PlaceSpellings): SheetPlace {
  const spans = spellings.flatMap((spelling) => spelling.spans);
  const reported = diagnoses.filter(({ rule }) => rule === "inconsistent-place-name");
  return {
    preferred,
    isOpen: reported.some(({ start }) => spans.some((span) => span.start <= start && start < span.end)),
    spellings: spellings.map(({ text, spans }) => ({ text, ranges: spans.map(positions.range) })),
  };
}
