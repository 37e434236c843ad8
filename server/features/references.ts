import { DocumentHighlightKind, type Location, type ServerCapabilities } from "vscode-languageserver";
import type { OpenDraft } from "../draft/drafts.ts";
import type { Session } from "../session.ts";
import { mentionsIn, placeAt } from "../workspace/place-at.ts";

/** Every mention of a place, by whatever spelling: highlighted in the draft, listed over the workspace. */
export function offerReferences(session: Session): Partial<ServerCapabilities> {
  const { connection, drafts } = session;
  connection.onDocumentHighlight(async ({ textDocument, position }) => {
    const open = await drafts.get(textDocument.uri);
    const found = open && placeAt(open, open.positions.offset(position));
    if (!found) return null;
    return mentionsIn(found.place).map((mention) => ({
      range: open.positions.range(mention),
      kind: DocumentHighlightKind.Text,
    }));
  });
  connection.onReferences(async ({ textDocument, position }) => {
    const open = await drafts.get(textDocument.uri);
    const found = open && placeAt(open, open.positions.offset(position));
    if (!found) return null;
    const here = mentionsIn(found.place).map((mention) => ({ uri: open.uri, range: open.positions.range(mention) }));
    return [...here, ...elsewhere(open, found.mention.text, found.mention.language, session)];
  });
  return { documentHighlightProvider: true, referencesProvider: true };
}

function elsewhere({ uri }: OpenDraft, spelling: string, language: string, { places }: Session): readonly Location[] {
  const index = places.of(uri);
  const place = index?.placeOf(spelling, language);
  if (!index || !place) return [];
  return index.references(place).flatMap((mention) => {
    const range = mention.path === uri ? undefined : places.rangeOf(mention.path, mention);
    return range ? [{ uri: mention.path, range }] : [];
  });
}
