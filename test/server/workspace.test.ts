import { afterEach, expect, test } from "vitest";
import type { CodeAction, Hover, Location, SymbolInformation, WorkspaceEdit } from "vscode-languageserver-protocol";
import { type Newsroom, newsroom } from "./newsroom.ts";
import { type Server, startServer, wordsAt } from "./server.ts";

const elsewhere =
  "Shells fell on the town of Baghouz. Families left Baghouz by night. The road to Baghouz was closed.\n";
const here = "The market in the town of Baquaz burned down. Nobody was left in Baquaz.\n";

const able = {
  textDocument: {
    diagnostic: {},
    codeAction: { resolveSupport: { properties: ["edit", "command"] } },
    rename: { prepareSupport: true },
  },
  workspace: {
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} },
    diagnostics: { refreshSupport: true },
  },
};

let room: Newsroom;
let server: Server;
let refreshed = 0;
afterEach(async () => {
  await server.close();
  room.remove();
});

async function startIn(files: Readonly<Record<string, string>>): Promise<void> {
  room = newsroom({ "copydesk.json": '{ "language": "en" }', ...files });
  refreshed = 0;
  server = await startServer(able, { workspaceFolders: [{ name: "room", uri: room.uri }] });
  server.connection.onRequest("workspace/diagnostic/refresh", () => {
    refreshed += 1;
    return null;
  });
}

const drafts = { "one.md": elsewhere, "two.md": elsewhere, "old/three.md": elsewhere };
const inDraft = (character: number) => ({
  textDocument: { uri: room.uriOf("draft.md") },
  position: { line: 0, character },
});

async function openHere(text = here): Promise<string> {
  const uri = room.uriOf("draft.md");
  await server.open(uri, text);
  return uri;
}

test("a spelling that deviates from the rest of the workspace is reported, with where the rest has it", async () => {
  await startIn(drafts);
  const uri = await openHere();
  await expect.poll(async () => (await server.findings(uri)).length).toBe(2);
  const [finding] = await server.findings(uri);
  expect(finding && wordsAt(here, finding)).toBe("Baquaz");
  expect(finding?.relatedInformation?.map(({ location }) => location.uri)).not.toContain(uri);
  expect(finding?.relatedInformation?.length).toBeGreaterThan(0);
  expect(refreshed).toBeGreaterThan(0);
});

test("it is changed in all drafts by one action, which asks before it touches another draft", async () => {
  await startIn({ ...drafts, "four.md": here });
  const uri = await openHere();
  await expect.poll(async () => (await server.findings(uri)).length).toBe(2);
  const range = { start: { line: 0, character: 27 }, end: { line: 0, character: 27 } };
  const actions: CodeAction[] = await server.connection.sendRequest("textDocument/codeAction", {
    textDocument: { uri },
    range,
    context: { diagnostics: [] },
  });
  const everywhere = actions.find(({ title }) => title === "Spell it Baghouz in all drafts (4 mentions of Baquaz)");
  expect(everywhere?.edit).toBeUndefined();
  const { edit }: { edit: WorkspaceEdit } = await server.connection.sendRequest("codeAction/resolve", everywhere);
  expect(edit.changeAnnotations?.elsewhere?.needsConfirmation).toBe(true);
  const [own, other] = edit.documentChanges ?? [];
  expect(own).toMatchObject({
    textDocument: { uri, version: 1 },
    edits: [{ newText: "Baghouz" }, { newText: "Baghouz" }],
  });
  expect(other).toMatchObject({
    textDocument: { uri: room.uriOf("four.md") },
    edits: [{ annotationId: "elsewhere" }, {}],
  });
});

test("F2 on a place spells it anew in all drafts, and on any other word says why not", async () => {
  await startIn(drafts);
  await openHere(elsewhere);
  await server.findings(room.uriOf("draft.md"));
  await expect.poll(() => refreshed).toBeGreaterThan(1);
  expect(await server.connection.sendRequest("textDocument/prepareRename", inDraft(28))).toMatchObject({
    placeholder: "Baghouz",
  });
  const edit: WorkspaceEdit = await server.connection.sendRequest("textDocument/rename", {
    ...inDraft(28),
    newName: "Baghuz",
  });
  expect(edit.documentChanges?.length).toBe(4);
  await expect(server.connection.sendRequest("textDocument/prepareRename", inDraft(2))).rejects.toThrow(
    /Only the name of a place/,
  );
});

test("references, highlights, symbols and hover know every spelling", async () => {
  await startIn(drafts);
  const uri = await openHere(`${here}Baghouz lies on the river.\n`);
  await expect.poll(async () => (await server.findings(uri)).length).toBe(2);
  const references = (): Promise<Location[]> =>
    server.connection.sendRequest("textDocument/references", { ...inDraft(28), context: { includeDeclaration: true } });
  await expect.poll(async () => (await references()).length).toBe(12);
  expect((await references()).filter((location) => location.uri === uri).length).toBe(3);
  expect(await server.connection.sendRequest("textDocument/documentHighlight", inDraft(28))).toHaveLength(3);
  const symbols: SymbolInformation[] = await server.connection.sendRequest("workspace/symbol", { query: "baqu" });
  expect(symbols.map(({ name }) => name)).toEqual(["Baghouz / Baquaz"]);
  const hover: Hover = await server.connection.sendRequest("textDocument/hover", inDraft(28));
  expect(JSON.stringify(hover.contents)).toMatch(/Baquaz: here 2×, in 1 draft 2×/);
});

test("drafts that come, change and go are followed, and unsaved text counts before what is on disk", async () => {
  await startIn(drafts);
  const uri = await openHere();
  await expect.poll(async () => (await server.findings(uri)).length).toBe(2);
  for (const name of Object.keys(drafts)) {
    room.write(name, elsewhere.replaceAll("Baghouz", "Baquaz"));
    await server.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: room.uriOf(name), type: 2 }],
    });
  }
  await expect.poll(async () => (await server.findings(uri)).length, { timeout: 5000 }).toBe(0);
});

test("drafts that the configuration leaves out take no side", async () => {
  await startIn({
    "copydesk.json": '{ "language": "en", "ignore": ["old/**"] }',
    "old/one.md": elsewhere,
    "old/two.md": elsewhere,
  });
  const uri = await openHere();
  await server.findings(uri);
  await expect.poll(() => refreshed).toBeGreaterThan(1);
  expect(await server.findings(uri)).toEqual([]);
});
