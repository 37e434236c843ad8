import type { AnnotatedTextEdit, TextDocumentEdit, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { exactKey, readDraft, recordOf, type Span, say } from "../../rules/index.ts";
import type { OpenDraft } from "../draft/drafts.ts";
import { type Positions, positionsOf } from "../draft/positions.ts";
import type { Session } from "../session.ts";

const labels = {
  elsewhere: { en: "In other drafts", nl: "In andere teksten" },
  quoted: { en: "Inside quotations and titles", nl: "In citaten en titels" },
};

/** A spelling to be changed in every draft of a workspace folder. */
export interface Change {
  readonly spellings: readonly string[];
  readonly language: string;
  readonly newText: string;
}

/** The edit that changes spellings in this draft and, where the workspace is indexed, in all others. What is elsewhere or somebody else's words waits for a yes, where the editor can ask. */
export async function changeEverywhere(open: OpenDraft, change: Change, session: Session): Promise<WorkspaceEdit> {
  const { client, places } = session;
  const index = places.of(open.uri);
  const others = new Set(
    change.spellings.flatMap((spelling) => index?.mentionsOf(spelling, change.language).map(({ path }) => path) ?? []),
  );
  others.delete(open.uri);
  const edits = [await editsIn(open.uri, change, session, "here")];
  for (const uri of others) edits.push(await editsIn(uri, change, session, "elsewhere"));
  const changed = edits.filter((edit) => edit.edits.length > 0);
  if (!client.versionsEdits)
    return { changes: Object.fromEntries(changed.map((edit) => [edit.textDocument.uri, plainEdits(edit)])) };
  if (!client.annotatesChanges)
    return { documentChanges: changed.map((edit) => ({ ...edit, edits: plainEdits(edit) })) };
  const annotation = (name: "elsewhere" | "quoted") => ({
    label: say(labels[name], client.locale),
    needsConfirmation: true,
  });
  return {
    documentChanges: changed,
    changeAnnotations: { elsewhere: annotation("elsewhere"), quoted: annotation("quoted") },
  };
}

interface DraftEdits extends TextDocumentEdit {
  edits: (TextEdit | AnnotatedTextEdit)[];
}

/** From the text as it is now: what the index remembers may be a moment old. */
async function editsIn(
  uri: string,
  change: Change,
  session: Session,
  where: "here" | "elsewhere",
): Promise<DraftEdits> {
  const { drafts, host, styles, client } = session;
  const { style } = await styles.of(uri);
  const open = await drafts.get(uri);
  const draft = open?.draft ?? readDraft((await host.readFile(uri).catch(() => undefined)) ?? "", style);
  const positions: Positions =
    open?.positions ?? positionsOf(TextDocument.create(uri, "markdown", 0, draft.text), client.encoding);
  const keys = new Set(change.spellings.map(exactKey));
  const mentions = recordOf(draft, style).mentions.filter(({ text }) => keys.has(exactKey(text)));
  return {
    textDocument: { uri, version: open?.version ?? null },
    edits: mentions
      .filter((mention) => draft.text.slice(mention.start, mention.end) !== change.newText)
      .map((mention) => edit(mention, positions, change.newText, mention.quoted ? "quoted" : where)),
  };
}

function edit(
  mention: Span,
  positions: Positions,
  newText: string,
  kind: "here" | "elsewhere" | "quoted",
): TextEdit | AnnotatedTextEdit {
  const plain: TextEdit = { range: positions.range(mention), newText };
  return kind === "here" ? plain : { ...plain, annotationId: kind };
}

function plainEdits({ edits }: DraftEdits) {
  return edits.map(({ range, newText }) => ({ range, newText }));
}
