import { type JSONPath, parse } from "jsonc-parser";
import type { WorkspaceEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { configurationName, type Edit } from "../../rules/index.ts";
import { positionsOf } from "../draft/positions.ts";
import type { Session } from "../session.ts";
import type { Choice } from "./choice.ts";
import { editsInCsv } from "./edits-in-csv.ts";
import { editsInJson } from "./edits-in-json.ts";

const empty = "{}\n";

/** A change of a list, and the list's URI. */
export interface Written {
  readonly uri: string;
  readonly edit: WorkspaceEdit;
}

/** Where a choice for a draft is written down: the configuration in force, or one to be made at the top of the draft's folder. */
export async function houseListOf(draft: string, { styles, folders }: Session): Promise<string | undefined> {
  const { configuration } = await styles.of(draft);
  if (configuration) return configuration;
  const folder =
    [...folders].find((uri) => draft.startsWith(`${uri}/`)) ??
    (draft.startsWith("untitled:") ? [...folders][0] : undefined);
  return folder && `${folder}/${configurationName}`;
}

/** The change that writes a choice into the house list at `uri`, or into the JSON or CSV file that the configuration keeps it in. */
export async function houseListEdit(uri: string, choice: Choice, session: Session): Promise<Written | undefined> {
  const text = await session.host.readUnsaved(uri);
  const key = choice.kind === "prefer" ? "places" : "distinct";
  const path = fileNamedAt(text ?? empty, key);
  if (path === undefined) return written(uri, text, session, editsInJson(text ?? empty, [key], choice));
  const list = new URL(path, uri).href;
  if (!isWithin(list, uri, session)) return undefined;
  const listed = await session.host.readUnsaved(list);
  const whole: JSONPath = [];
  const edits = /\.[ct]sv$/i.test(path)
    ? editsInCsv(listed ?? "", choice)
    : editsInJson(listed ?? "[]\n", whole, choice);
  return written(list, listed, session, edits);
}

function fileNamedAt(configuration: string, key: string): string | undefined {
  const value: unknown = parse(configuration);
  const named = typeof value === "object" && value !== null ? new Map(Object.entries(value)).get(key) : undefined;
  return typeof named === "string" ? named : undefined;
}

/** A configuration comes with the workspace, which is not to be trusted: a fix writes to lists of the workspace only, whatever it names. */
function isWithin(list: string, configuration: string, { folders }: Session): boolean {
  const roots = [new URL(".", configuration).href, ...[...folders].map((folder) => `${folder}/`)];
  return /\.(?:json|csv|tsv)$/i.test(list) && roots.some((root) => list.startsWith(root));
}

/** A file that is not there yet is made with the text in it. */
function written(uri: string, text: string | undefined, { client }: Session, edits: readonly Edit[]): Written {
  const document = TextDocument.create(uri, "jsonc", 0, text ?? empty);
  if (text === undefined) {
    const newText = TextDocument.applyEdits(
      document,
      edits.map((edit) => textEdit(edit, document, "utf-16")),
    );
    const start = { line: 0, character: 0 };
    const filled = { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText }] };
    return { uri, edit: { documentChanges: [{ kind: "create", uri, options: { ignoreIfExists: true } }, filled] } };
  }
  return { uri, edit: { changes: { [uri]: edits.map((edit) => textEdit(edit, document, client.encoding)) } } };
}

function textEdit(edit: Edit, document: TextDocument, encoding: "utf-8" | "utf-16") {
  return { range: positionsOf(document, encoding).range(edit), newText: edit.newText };
}
