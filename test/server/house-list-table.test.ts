import { afterEach, describe, expect, test } from "vitest";
import type { CodeAction, WorkspaceEdit } from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Newsroom, newsroom } from "./newsroom.ts";
import { pulls, type Server, startServer, wordsAt } from "./server.ts";

let room: Newsroom;
let server: Server;
afterEach(async () => {
  await server.close();
  room.remove();
});

async function startIn(list: string, text: string): Promise<void> {
  room = newsroom({ "copydesk.json": JSON.stringify({ language: "en", places: text }), [text]: list });
  server = await startServer(pulls, { workspaceFolders: [{ name: "room", uri: room.uri }] });
}

describe("a broken house list is told in its file", () => {
  test.each([
    ["preferred,variants\nKyiv,Kiev\n,Kharkov\n", ["3:1 missing-key"]],
    ["preferred,variants\nKyiv,Kiev\nKyiv,Kiew\n", ["3:1 duplicate-place"]],
    ["preferred,variants\nKyiv,Kiev\nOdesa,Odessa\nKharkiv,Odessa\n", ["4:1 two-places"]],
    ["preferred,variant\nKyiv,Kiev\n", ["1:11 unknown-column"]],
    ["preferred,variants,case\nKyiv,Kiev,exakt\n", ["2:11 not-allowed"]],
    ['preferred,variants\nKyiv,"Kiev\n', ["2:6 unclosed-cell"]],
  ])("as a table: %j", async (table, expected) => {
    await startIn(table, "places.csv");
    expect(await problemsIn("places.csv")).toEqual(expected);
  });

  test.each([
    ['[\n  { "preferred": "Kyiv" },\n  { "variants": ["Kiev"] }\n]', ["3:3 missing-key"]],
    ['[\n  { "preferred": "Kyiv" },\n  { "preferred": "Kyiv" }\n]', ["3:3 duplicate-place"]],
    ['[\n  { "preferred": "Kyiv", "variants": ["Kiev"] },\n  { "preferred": "Kiev" }\n]', ["3:3 two-places"]],
    ['[\n  { "preferred": "Kyiv",\n    "varients": [] }\n]', ["3:5 unknown-key"]],
  ])("as JSON: %j", async (json, expected) => {
    await startIn(json, "places.json");
    expect(await problemsIn("places.json")).toEqual(expected);
  });

  test("and the rows that are right hold; once mended, nothing is told", async () => {
    await startIn("preferred,variants\nKyiv,Kiev\n,Kharkov\n", "places.csv");
    const draft = "Trains to Kiev and to Kharkov were late.\n";
    await server.open(room.uriOf("a.md"), draft);
    expect(await problemsIn("places.csv")).toEqual(["3:1 missing-key"]);
    expect((await server.findings(room.uriOf("a.md"))).map((finding) => wordsAt(draft, finding))).toEqual(["Kiev"]);
    await change("places.csv", "preferred,variants\nKyiv,Kiev\nKharkiv,Kharkov\n");
    await expect.poll(() => server.pushed.get(room.uriOf("places.csv"))).toEqual([]);
    const found = (await server.findings(room.uriOf("a.md"))).map((finding) => wordsAt(draft, finding));
    expect(found).toEqual(["Kiev", "Kharkov"]);
  });
});

describe("a choice is written into a table as it is laid out", () => {
  const draft =
    "Shells fell on the town of Baghouz. The market in the town of Baquaz burned down. Baghouz is quiet now.\n";

  test.each([
    ["preferred;variants;note\nKyiv;Kiev;ours\n", "preferred;variants;note\nKyiv;Kiev;ours\nBaghouz;Baquaz;\n"],
    ["preferred,variants\nBaghouz,Baghuz\n", "preferred,variants\nBaghouz,Baghuz|Baquaz\n"],
    ["preferred,note,variants\r\nBaghouz\r\n", "preferred,note,variants\r\nBaghouz,,Baquaz\r\n"],
    ["preferred\tnote\nBaghouz\tours", "preferred\tnote\tvariants\nBaghouz\tours\tBaquaz"],
    ["preferred,note\nKyiv,ours\n", "preferred,note,variants\nKyiv,ours\nBaghouz,,Baquaz\n"],
    ["", "preferred,variants,languages\nBaghouz,Baquaz,en\n"],
  ])("%j", async (table, expected) => {
    await startIn(table, "places.csv");
    const uri = room.uriOf("a.md");
    await server.open(uri, draft);
    const edit = await chosen(uri, draft.indexOf("Baquaz") + 1, /always Baghouz, never Baquaz/);
    const written = applied(table, edit, room.uriOf("places.csv"));
    expect(written).toBe(expected);
    await change("places.csv", written);
    const [finding] = await server.findings(uri);
    expect(finding?.message).toMatch(/^The house spelling of “Baquaz” is “Baghouz”\./);
  });
});

async function problemsIn(name: string): Promise<readonly string[]> {
  await expect.poll(() => server.pushed.get(room.uriOf(name))?.length).toBeGreaterThan(0);
  const found = server.pushed.get(room.uriOf(name)) ?? [];
  return found.map(({ range, code }) => `${range.start.line + 1}:${range.start.character + 1} ${code}`);
}

async function change(name: string, text: string): Promise<void> {
  room.write(name, text);
  await server.connection.sendNotification("workspace/didChangeWatchedFiles", {
    changes: [{ uri: room.uriOf(name), type: 2 }],
  });
}

async function chosen(uri: string, character: number, title: RegExp): Promise<WorkspaceEdit> {
  const position = { line: 0, character };
  const actions: CodeAction[] = await server.connection.sendRequest("textDocument/codeAction", {
    textDocument: { uri },
    range: { start: position, end: position },
    context: { diagnostics: [] },
  });
  const action = actions.find((candidate) => title.test(candidate.title));
  if (!action?.edit) throw new Error(`no ${title} among ${actions.map((one) => one.title).join(" | ")}`);
  return action.edit;
}

function applied(text: string, edit: WorkspaceEdit, uri: string): string {
  return TextDocument.applyEdits(TextDocument.create(uri, "csv", 0, text), edit.changes?.[uri] ?? []);
}
