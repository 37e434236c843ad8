import { TextDocument } from "vscode-languageserver-textdocument";
import { readDraft } from "../../rules/index.ts";
import { positionsOf } from "../draft/positions.ts";
import type { Session } from "../session.ts";
import { draftFiles } from "./draft-files.ts";
import { type Progress, startProgress } from "./progress.ts";

/** Reads all drafts of the workspace into its place indexes, a draft at a time so that whoever types is not kept waiting. Until a folder is done nothing is told of it. */
export async function buildIndexes(session: Session, isOver: () => boolean): Promise<void> {
  const { folders, places, styles } = session;
  for (const folder of folders) {
    const inForce = await styles.of(`${folder}/draft.md`);
    const files = await draftFiles(folder, session);
    if (isOver()) return;
    places.start(folder, inForce);
    const progress = await startProgress(session, files.length);
    const isWhole = await enterAll(files, { session, progress, isOver });
    progress.done();
    // A user who cancels wants none of it, and half an index would take sides.
    if (isWhole) places.open(folder);
    else places.drop(folder);
  }
}

interface Entering {
  readonly session: Session;
  readonly progress: Progress;
  readonly isOver: () => boolean;
}

async function enterAll(files: readonly string[], { session, progress, isOver }: Entering): Promise<boolean> {
  for (const [count, uri] of files.entries()) {
    if (isOver() || progress.isCancelled()) return false;
    await enterDraft(uri, session);
    progress.report(count + 1);
    // Requests that arrived meanwhile come first.
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return true;
}

/** Enters a draft as the editor has it, else as it is on disk. Returns whether that can change how places are grouped. */
export async function enterDraft(uri: string, { client, drafts, host, places, styles }: Session): Promise<boolean> {
  const open = await drafts.get(uri);
  if (open) return places.enter(uri, open);
  const text = await host.readFile(uri).catch(() => undefined);
  if (text === undefined) return places.remove(uri);
  const draft = readDraft(text, (await styles.of(uri)).style);
  const positions = positionsOf(TextDocument.create(uri, "markdown", 0, draft.text), client.encoding);
  return places.enter(uri, { draft, positions });
}
