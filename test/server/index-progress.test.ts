import { afterEach, expect, test } from "vitest";
import {
  ProgressType,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
} from "vscode-languageserver-protocol";
import { type Newsroom, newsroom } from "./newsroom.ts";
import { pulls, type Server, startServer } from "./server.ts";

type Shown = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd;

const many = Object.fromEntries(
  Array.from({ length: 60 }, (_, i) => [
    `draft-${i}.md`,
    "Shells fell on the town of Baghouz. Families left Baghouz by night.\n",
  ]),
);

let room: Newsroom;
let server: Server;
afterEach(async () => {
  await server.close();
  room.remove();
});

async function index(onBegin: (token: string) => void): Promise<Shown[]> {
  room = newsroom({ "copydesk.json": '{ "language": "en" }', ...many });
  server = await startServer(
    { ...pulls, window: { workDoneProgress: true } },
    { workspaceFolders: [{ name: "room", uri: room.uri }] },
  );
  const shown: Shown[] = [];
  server.connection.onRequest("window/workDoneProgress/create", ({ token }: { token: string }) => {
    server.connection.onProgress(new ProgressType<Shown>(), token, (value) => {
      shown.push(value);
      if (value.kind === "begin") onBegin(token);
    });
    return null;
  });
  await expect.poll(() => shown.at(-1)?.kind, { timeout: 20_000 }).toBe("end");
  return shown;
}

test("a large workspace is read with its progress shown, and can be stopped", async () => {
  const shown = await index(() => {});
  expect(shown[0]).toMatchObject({ kind: "begin", cancellable: true });
  expect(shown).toContainEqual({ kind: "report", percentage: 50, message: "30 / 60" });
});

test("what is stopped takes no side", async () => {
  const shown = await index((token) => server.connection.sendNotification("window/workDoneProgress/cancel", { token }));
  expect(shown.length).toBeLessThan(8);
  const uri = room.uriOf("other.md");
  await server.open(uri, "The market in the town of Baquaz burned down.\n");
  expect(await server.findings(uri)).toEqual([]);
});
