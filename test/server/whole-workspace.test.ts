import { setTimeout as pause } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import type { WorkspaceDiagnosticReport, WorkspaceDiagnosticReportPartialResult } from "vscode-languageserver-protocol";
import { FileChangeType, ProgressType } from "vscode-languageserver-protocol";
import { type Newsroom, newsroom } from "./newsroom.ts";
import { pulls, type Server, startServer } from "./server.ts";

const draft = "At least 40 people were killed in the village on Monday.\n";

let room: Newsroom;
let server: Server;
afterEach(async () => {
  await server.close();
  room.remove();
});

async function open(files: Readonly<Record<string, string>>, wholeWorkspace: boolean): Promise<void> {
  room = newsroom(files);
  server = await startServer(pulls, {
    workspaceFolders: [{ name: "room", uri: room.uri }],
    initializationOptions: { wholeWorkspace },
  });
}

async function pullAll(wholeWorkspace: boolean): Promise<Map<string, number>> {
  const files = {
    "one.md": draft,
    "deep/two.md": draft,
    "note.txt": draft,
    ".gitignore": "three.md\n",
    "three.md": draft,
  };
  await open(files, wholeWorkspace);
  const { diagnosticProvider } = server.initialized.capabilities;
  expect(diagnosticProvider?.workspaceDiagnostics).toBe(wholeWorkspace);
  const counts = new Map<string, number>();
  server.connection.onProgress(new ProgressType<WorkspaceDiagnosticReportPartialResult>(), "all", ({ items }) => {
    for (const item of items) if (item.kind === "full") counts.set(item.uri, item.items.length);
  });
  server.connection
    .sendRequest("workspace/diagnostic", { previousResultIds: [], partialResultToken: "all" })
    .catch(() => {});
  await pause(1500);
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

test("a change reports again only the drafts whose findings it can change", async () => {
  const agreed = "Fighting went on in the town of Baghouz. Families left the town of Baghouz.\n";
  const odd = "Families left the village of Baquaz.\n";
  await open({ "one.md": agreed, "two.md": agreed, "odd.md": odd, "else.md": draft }, true);
  const known = new Map<string, string>();
  const findings = new Map<string, number>();
  const pullAgain = async () => {
    const report: WorkspaceDiagnosticReport = await server.connection.sendRequest("workspace/diagnostic", {
      previousResultIds: [...known].map(([uri, value]) => ({ uri, value })),
    });
    for (const { uri, resultId } of report.items) if (resultId !== undefined) known.set(uri, resultId);
    const full = report.items.flatMap((item) => (item.kind === "full" ? [item] : []));
    for (const { uri, items } of full) findings.set(uri, items.length);
    return full.map(({ uri }) => uri);
  };
  const change = (name: string) => {
    room.write(name, `${draft}\nNobody came.\n`);
    return server.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: room.uriOf(name), type: FileChangeType.Changed }],
    });
  };
  // While the places of the workspace are indexed, any draft may yet have findings; a pull with nothing new waits for it.
  let pull = pullAgain();
  for (let came = true; came || findings.get(room.uriOf("odd.md")) !== 1; ) {
    came = await Promise.race([pull.then(() => true), pause(500, false)]);
    if (came) pull = pullAgain();
  }

  await change("else.md");
  expect(await pull).toEqual([room.uriOf("else.md")]);

  // With the form that the others have gone from them, nothing deviates from it any more.
  await change("one.md");
  await change("two.md");
  const reported: string[] = [];
  while (findings.get(room.uriOf("odd.md")) !== 0) reported.push(...(await pullAgain()));
  expect(reported).not.toContain(room.uriOf("else.md"));
});
