import { afterEach, expect, test } from "vitest";
import type { WorkspaceDiagnosticReportPartialResult } from "vscode-languageserver-protocol";
import { ProgressType } from "vscode-languageserver-protocol";
import { type Newsroom, newsroom } from "./newsroom.ts";
import { pulls, type Server, startServer } from "./server.ts";

const draft = "At least 40 people were killed in the village on Monday.\n";

let room: Newsroom;
let server: Server;
afterEach(async () => {
  await server.close();
  room.remove();
});

async function pullAll(wholeWorkspace: boolean): Promise<Map<string, number>> {
  room = newsroom({
    "one.md": draft,
    "deep/two.md": draft,
    "note.txt": draft,
    ".gitignore": "three.md\n",
    "three.md": draft,
  });
  server = await startServer(pulls, {
    workspaceFolders: [{ name: "room", uri: room.uri }],
    initializationOptions: { wholeWorkspace },
  });
  const { diagnosticProvider } = server.initialized.capabilities;
  expect(diagnosticProvider?.workspaceDiagnostics).toBe(wholeWorkspace);
  const counts = new Map<string, number>();
  server.connection.onProgress(new ProgressType<WorkspaceDiagnosticReportPartialResult>(), "all", ({ items }) => {
    for (const item of items) if (item.kind === "full") counts.set(item.uri, item.items.length);
  });
  server.connection
    .sendRequest("workspace/diagnostic", { previousResultIds: [], partialResultToken: "all" })
    .catch(() => {});
  await new Promise((resolve) => setTimeout(resolve, 1500));
  return counts;
}

test("where the user wants it, every draft of the workspace is reported as it is read", async () => {
  const counts = await pullAll(true);
  expect([...counts].sort()).toEqual([
    [room.uriOf("deep/two.md"), 1],
    [room.uriOf("one.md"), 1],
  ]);
});

test("else drafts that are not open are left alone", async () => {
  expect((await pullAll(false)).size).toBe(0);
});
