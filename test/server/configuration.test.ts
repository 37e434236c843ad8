import { afterEach, expect, test } from "vitest";
import { type Newsroom, newsroom } from "./newsroom.ts";
import { pulls, type Server, startServer, wordsAt } from "./server.ts";

const draft = "The regime fell on Monday, after the attack was over.\n";
const term = (word: string) =>
  JSON.stringify({ language: "en", loadedTerms: [{ term: word, instead: "government", why: "It judges." }] });

let room: Newsroom;
let server: Server;
afterEach(async () => {
  await server.close();
  room.remove();
});

async function startIn(files: Readonly<Record<string, string>>): Promise<void> {
  room = newsroom(files);
  server = await startServer(pulls, { workspaceFolders: [{ name: "room", uri: room.uri }] });
}

async function words(uri: string, text = draft): Promise<readonly string[]> {
  return (await server.findings(uri)).map((finding) => wordsAt(text, finding));
}

const changed = (uri: string) =>
  server.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri, type: 2 }] });

test("the configuration beside the draft holds, and its changes at once", async () => {
  await startIn({ "copydesk.json": term("regime") });
  const uri = room.uriOf("draft.md");
  await server.open(uri, draft);
  expect(await words(uri)).toEqual(["regime"]);
  room.write("copydesk.json", term("attack"));
  await changed(room.uriOf("copydesk.json"));
  expect(await words(uri)).toEqual(["attack"]);
});

test("each folder has its own configuration, and an unsaved draft that of the first", async () => {
  await startIn({
    "a/copydesk.json": term("regime"),
    "b/copydesk.json": term("attack"),
    "copydesk.json": term("over"),
  });
  for (const name of ["a/x.md", "b/x.md"]) await server.open(room.uriOf(name), draft);
  await server.open("untitled:Untitled-1", draft);
  expect(await words(room.uriOf("a/x.md"))).toEqual(["regime"]);
  expect(await words(room.uriOf("b/x.md"))).toEqual(["attack"]);
  expect(await words("untitled:Untitled-1")).toEqual(["over"]);
});

test("an unsaved draft that has its place already takes the configuration of that place", async () => {
  await startIn({ "a/copydesk.json": term("regime"), "copydesk.json": term("over") });
  const uri = `untitled:${new URL(room.uriOf("a/new.md")).pathname}`;
  await server.open(uri, draft);
  expect(await words(uri)).toEqual(["regime"]);
});

test("a house list in a file of its own is followed too", async () => {
  await startIn({
    "copydesk.json": JSON.stringify({ language: "en", loadedTerms: "terms.json" }),
    "terms.json": JSON.stringify([{ term: "regime" }]),
  });
  const uri = room.uriOf("draft.md");
  await server.open(uri, draft);
  expect(await words(uri)).toEqual(["regime"]);
  room.write("terms.json", JSON.stringify([{ term: "attack" }]));
  await changed(room.uriOf("terms.json"));
  expect(await words(uri)).toEqual(["attack"]);
});

test("a wrong key is reported where it stands, and goes when it is mended", async () => {
  await startIn({ "copydesk.json": '{\n  "langauge": "nl"\n}\n' });
  const configuration = room.uriOf("copydesk.json");
  await expect.poll(() => server.pushed.get(configuration)?.length).toBe(1);
  const [problem] = server.pushed.get(configuration) ?? [];
  expect(problem).toMatchObject({ severity: 1, code: "unknown-key", range: { start: { line: 1 } } });
  expect(problem?.message).toMatch(/langauge.*language/);
  room.write("copydesk.json", '{ "language": "nl" }');
  await changed(configuration);
  await expect.poll(() => server.pushed.get(configuration)?.length).toBe(0);
});

test("while the configuration is torn, the last one that could be read holds", async () => {
  await startIn({ "copydesk.json": term("regime") });
  const uri = room.uriOf("draft.md");
  await server.open(uri, draft);
  expect(await words(uri)).toEqual(["regime"]);
  room.write("copydesk.json", `${term("attack").slice(0, -12)}`);
  await changed(room.uriOf("copydesk.json"));
  expect(await words(uri)).toEqual(["regime"]);
  await expect.poll(() => server.pushed.get(room.uriOf("copydesk.json"))?.length).toBeGreaterThan(0);
});
