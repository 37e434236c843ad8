import type { TextDocumentPositionParams } from "vscode-languageserver";
import { type DraftPlace, draftPlaces, type PlaceMention } from "../../rules/index.ts";
import type { OpenDraft } from "../draft/drafts.ts";
import type { Session } from "../session.ts";

/** A place's name under the cursor: the mention, and the place with its spellings in this draft. */
export interface PlaceAt {
  readonly mention: PlaceMention;
  readonly place: DraftPlace;
}

/** The place under the cursor of a request, with the draft that it stands in; undefined where no place or no open draft is. */
export async function placeAsked(
  { textDocument, position }: TextDocumentPositionParams,
  { drafts }: Session,
): Promise<(PlaceAt & { readonly open: OpenDraft }) | undefined> {
  const open = await drafts.get(textDocument.uri);
  const found = open && placeAt(open, open.positions.offset(position));
  return found && { ...found, open };
}

/** The place whose name stands at an offset; of a name inside a longer one, the longer. */
export function placeAt({ draft, inForce }: OpenDraft, offset: number): PlaceAt | undefined {
  const places = draftPlaces(draft, inForce.style).filter(isSurelyPlace);
  const found = places.flatMap((place) =>
    mentionsIn(place)
      .filter(({ start, end }) => start <= offset && offset <= end)
      .map((mention) => ({ mention, place })),
  );
  return found.sort((a, b) => b.mention.end - b.mention.start - (a.mention.end - a.mention.start))[0];
}

/** A name is a place by the words beside it, the house list or the gazetteer; any other may be a person or a first word. */
function isSurelyPlace({ preferredBy, spellings }: DraftPlace): boolean {
  return preferredBy === "gazetteer" || preferredBy === "house list" || spellings.some(({ cued }) => cued > 0);
}

/** Every mention of a place in its draft, in text order. */
export function mentionsIn(place: DraftPlace): readonly PlaceMention[] {
  return place.spellings.flatMap((spelling) => place.mentionsOf(spelling)).sort((a, b) => a.start - b.start);
}
