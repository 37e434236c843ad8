import { type ServerCapabilities, SymbolInformation, SymbolKind } from "vscode-languageserver";
import { type IndexedPlace, type PlaceIndex, say } from "../../rules/index.ts";
import type { Session } from "../session.ts";

const most = 100;

const counted = { en: "{mentions}× in {drafts} drafts", nl: "{mentions}× in {drafts} teksten" };

/** The places of the workspace by any of their spellings, each leading to where it first stands. */
export function offerWorkspaceSymbols(session: Session): Partial<ServerCapabilities> {
  const { connection, places } = session;
  connection.onWorkspaceSymbol(({ query }) => {
    const asked = query.toLowerCase();
    const found = places.all().flatMap((index) =>
      index
        .places()
        .filter(({ spellings }) => spellings.some(({ text }) => text.toLowerCase().includes(asked)))
        .flatMap((place) => symbolOf(place, index, session) ?? []),
    );
    return found.slice(0, most);
  });
  return { workspaceSymbolProvider: true };
}

function symbolOf(place: IndexedPlace, index: PlaceIndex, { client, places }: Session): SymbolInformation | undefined {
  const mentions = index.references(place);
  const [first] = mentions;
  const range = first && places.rangeOf(first.path, first);
  if (!range) return undefined;
  const drafts = String(new Set(mentions.map(({ path }) => path)).size);
  const name = [place.preferred, ...place.spellings.map(({ text }) => text).filter((text) => text !== place.preferred)];
  const container = say(counted, client.locale, { mentions: String(mentions.length), drafts });
  return SymbolInformation.create(name.join(" / "), SymbolKind.Namespace, range, first.path, container);
}
