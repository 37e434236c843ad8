import { DocumentHighlightKind, type Location, type ServerCapabilities } from "vscode-languageserver";
import type { OpenDraft } from "../draft/drafts.ts";
import type { Session } from "../session.ts";
import { mentionsIn, placeAsked } from "../workspace/place-at.ts";

/** Every mention of a place, by whatever spelling: highlighted in the draft, listed over the workspace. */
export function offerReferences(session: Session): Partial<ServerCapabilities> {
  const { connection } = session;
  connection.onDocumentHighlight(async (params) => {
    const asked = await placeAsked(params, session);
    if (!asked) return null;
    return mentionsIn(asked.place).map((mention) => ({
      range: asked.open.positions.range(mention),
      kind: DocumentHighlightKind.Text,
    }));
  });
  connection.onReferences(async (params) => {
    const asked = await placeAsked(params, session);
    if (!asked) return null;
    const { open, place, mention } = asked;
    const here = mentionsIn(place).map((other) => ({ uri: open.uri, range: open.positions.range(other) }));
    return [...here, ...elsewhere(open, mention.text, mention.language, session)];
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
