import { afterEach, describe, expect, test } from "vitest";
import type { ClientCapabilities, CodeAction, TextDocumentEdit } from "vscode-languageserver-protocol";
import { type Newsroom, newsroom } from "./newsroom.ts";
import { pulls, type Server, startServer } from "./server.ts";

const resolves: ClientCapabilities = {
  textDocument: {
    diagnostic: {},
    codeAction: { resolveSupport: { properties: ["edit", "command"] }, disabledSupport: true },
  },
  workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true } },
};

const draft = "At least 40 people were killed in the town of Baquaz on Monday. Shells fell on Baquaz all day.\n";

let room: Newsroom;
let server: Server;
afterEach(async () => {
  await server.close();
  room.remove();
});

async function openIn(files: Readonly<Record<string, string>>, capabilities = resolves, text = draft): Promise<string> {
  room = newsroom(files);
  server = await startServer(capabilities, { workspaceFolders: [{ name: "room", uri: room.uri }] });
  const uri = room.uriOf("draft.md");
  await server.open(uri, text);
  return uri;
}

function actionsAt(uri: string, character: number, only?: string[], line = 0): Promise<CodeAction[]> {
  const position = { line, character };
  return server.connection.sendRequest("textDocument/codeAction", {
    textDocument: { uri },
    range: { start: position, end: position },
    context: { diagnostics: [], ...(only ? { only } : {}) },
  });
}

async function chosen(uri: string, character: number, title: RegExp): Promise<CodeAction> {
  const actions = await actionsAt(uri, character);
  const action = actions.find((candidate) => title.test(candidate.title));
  if (!action) throw new Error(`no ${title} among ${actions.map((one) => one.title).join(" | ")}`);
  return action.edit || !action.data ? action : server.connection.sendRequest("codeAction/resolve", action);
}

const list = (places: unknown) => JSON.stringify({ language: "en", places }, null, 2);

describe("a placeholder", () => {
  test("is a snippet to type over where the editor can", async () => {
    const uri = await openIn({});
    const { edit } = await chosen(uri, 3, /aside here/);
    const [change] = edit?.documentChanges ?? [];
    const [first] = (change as TextDocumentEdit).edits;
    expect(JSON.stringify(first)).toMatch(/unsourced-figure -- \$\{1:reason\} -->/);
  });

  test("is plain text where it cannot", async () => {
    const uri = await openIn({}, pulls);
    const { edit } = await chosen(uri, 3, /aside here/);
    expect(edit?.changes?.[uri]?.[0]?.newText).toBe(
      "<!-- copydesk-disable-next-block unsourced-figure -- reason -->\n",
    );
  });
});

describe("fix-all", () => {
  const house = { "copydesk.json": list([{ preferred: "Baghouz", variants: ["Baquaz"] }]) };

  test("is a source action of its own kind, made when it is chosen", async () => {
    const uri = await openIn(house);
    const [action, ...others] = await actionsAt(uri, 0, ["source.fixAll"]);
    expect(others).toEqual([]);
    expect(action).toMatchObject({ kind: "source.fixAll.copydesk" });
    expect(action?.edit).toBeUndefined();
    const { edit }: CodeAction = await server.connection.sendRequest("codeAction/resolve", action);
    const [change] = edit?.documentChanges ?? [];
    expect(change).toMatchObject({
      textDocument: { uri, version: 1 },
      edits: [{ newText: "Baghouz" }, { newText: "Baghouz" }],
    });
  });

  test("cannot be chosen where nothing is safe to mend, and says why", async () => {
    const [action, ...others] = await actionsAt(await openIn({}), 0, ["source.fixAll"]);
    expect(others).toEqual([]);
    expect(action?.edit ?? action?.data).toBeUndefined();
    expect(action?.disabled?.reason).toMatch(/without a choice of yours/);
  });

  test("is not offered there to an editor that shows only what can be done", async () => {
    expect(await actionsAt(await openIn({}, pulls), 0, ["source.fixAll"])).toEqual([]);
  });

  test("is not offered where nothing is found", async () => {
    expect(await actionsAt(await openIn({}, resolves, "It rained.\n"), 0, ["source.fixAll"])).toEqual([]);
  });

  test("is made at once for an editor that does not ask again", async () => {
    const uri = await openIn(house, pulls);
    const [action] = await actionsAt(uri, 0, ["source"]);
    expect(action?.edit?.changes?.[uri]?.length).toBe(2);
  });

  test("leaves a quoted spelling alone, and says why", async () => {
    const text =
      'The town of Baghouz is quiet. "We in Baquaz have seen enough of this war by now," said Mayor Hevin Darwish.\n';
    const uri = await openIn(house, resolves, text);
    const [all] = await actionsAt(uri, 0, ["source.fixAll"]);
    expect(all?.disabled?.reason).toMatch(/quotation/);
    const disabled = (await actionsAt(uri, text.indexOf("Baquaz") + 2)).filter((action) => action.disabled);
    expect(disabled[0]?.disabled?.reason).toMatch(/quotation/);
  });
});

describe("a choice for the house list", () => {
  const text =
    "Shells fell on the town of Baghouz. The market in the town of Baquaz burned down. Baghouz is quiet now.\n";
  const at = text.indexOf("Baquaz") + 2;

  test("makes a configuration where there is none", async () => {
    const uri = await openIn({}, resolves, text);
    const { edit } = await chosen(uri, at, /always Baghouz, never Baquaz/);
    const [made, filled] = edit?.documentChanges ?? [];
    expect(made).toMatchObject({ kind: "create", uri: room.uriOf("copydesk.json") });
    const { newText } = (filled as TextDocumentEdit).edits[0] as { newText: string };
    expect(JSON.parse(newText)).toEqual({
      places: [{ preferred: "Baghouz", variants: ["Baquaz"], languages: ["en"] }],
    });
  });

  test("joins the place that the list has, comments kept", async () => {
    const json =
      '{\n  "language": "en",\n  // Ours.\n  "places": [\n    { "preferred": "Baghouz", "variants": [] }\n  ]\n}\n';
    const uri = await openIn({ "copydesk.json": json }, pulls, text);
    const { edit } = await chosen(uri, at, /always Baghouz, never Baquaz/);
    expect(JSON.stringify(edit?.changes?.[room.uriOf("copydesk.json")])).toContain("Baquaz");
  });

  test("is a row more of a table, or a cell more of its row", async () => {
    const files = {
      "copydesk.json": list("places.csv"),
      "places.csv": "preferred;variants;note\nKyiv;Kiev;Since 2019.\n",
    };
    const uri = await openIn(files, pulls, text);
    const { edit } = await chosen(uri, at, /always Baghouz, never Baquaz/);
    expect(edit?.changes?.[room.uriOf("places.csv")]?.map(({ newText }) => newText)).toEqual(["Baghouz;Baquaz;\n"]);
  });

  test("says that two names are two places", async () => {
    const uri = await openIn({ "copydesk.json": '{ "language": "en" }' }, pulls, text);
    const { edit } = await chosen(uri, at, /two places/);
    expect(JSON.stringify(edit)).toMatch(/distinct.*Baquaz.*Baghouz/s);
  });

  test("is written to no file outside the workspace, whatever the configuration names", async () => {
    const uri = await openIn({ "copydesk.json": list("../elsewhere.csv") }, resolves, text);
    await expect(chosen(uri, at, /always Baghouz, never Baquaz/)).rejects.toThrow();
  });
});
