import { FileChangeType, type ServerCapabilities } from "vscode-languageserver";
import type { Session } from "../session.ts";
import { buildIndexes, enterDraft } from "../workspace/build-indexes.ts";
import { draftTest } from "../workspace/draft-files.ts";

/** How long typing rests before the spellings of all drafts are compared anew. */
const rest = 1000;

/** Keeps the place names of the workspace indexed: in the background at the start, then draft by draft; unsaved text counts before what is on disk. */
export function indexPlaces(session: Session): Partial<ServerCapabilities> {
  const { drafts, folders, places, stale } = session;
  let building = 0;
  const build = async () => {
    building += 1;
    const mine = building;
    await buildIndexes(session, () => mine !== building);
    if (mine === building && folders.size > 0) stale.send();
  };
  const changed = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = async () => {
    const uris = [...changed];
    changed.clear();
    let isNew = false;
    for (const uri of uris) if (await isIndexed(uri, session)) isNew = (await enterDraft(uri, session)) || isNew;
    if (!isNew) return;
    places.regroup();
    stale.send();
  };
  const soon = (uri: string) => {
    if (!places.of(uri)) return;
    changed.add(uri);
    clearTimeout(timer);
    timer = setTimeout(settle, rest);
  };
  session.ready.on(build);
  session.stylesChanged.on(build);
  drafts.texts.onDidChangeContent(({ document }) => soon(document.uri));
  drafts.texts.onDidClose(({ document }) => soon(document.uri));
  session.filesChanged.on((changes) => {
    for (const { uri, type } of changes) {
      if (type === FileChangeType.Deleted && places.remove(uri)) changed.add(uri);
      soon(uri);
    }
  });
  return {};
}

async function isIndexed(uri: string, session: Session): Promise<boolean> {
  const folder = [...session.folders].filter((one) => uri.startsWith(`${one}/`)).sort((a, b) => b.length - a.length)[0];
  return folder !== undefined && (await draftTest(folder, session))(uri);
}
