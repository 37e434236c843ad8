import { spawn } from "node:child_process";
import {
  createProtocolConnection,
  type DocumentDiagnosticReport,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";

export interface Typing {
  /** Milliseconds from each keystroke to its diagnostics. */
  readonly times: readonly number[];
  readonly diagnostics: number;
}

const warmUp = 20;
const keystrokes = 100;

/** Where the draft is: in no folder, or in one whose drafts the server indexes first. */
export interface Workspace {
  readonly folder: string | null;
  readonly draft: string;
}

const alone: Workspace = { folder: null, draft: "untitled:bench.md" };

/**
 * Types one character after another, all over the paragraphs of a draft, and waits for the diagnostics of each. Blank lines are left alone: a letter on each
 * would make the draft one paragraph, which nobody writes.
 */
export async function typeInto(server: readonly string[], text: string, workspace = alone): Promise<Typing> {
  const { folder, draft: uri } = workspace;
  const child = spawn(process.execPath, server, { stdio: ["pipe", "pipe", "inherit"] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onRequest("client/registerCapability", () => null);
  const indexed = folder === null ? undefined : untilIndexed(connection);
  connection.listen();
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: folder,
    capabilities: { textDocument: { diagnostic: {} }, window: { workDoneProgress: folder !== null } },
  });
  await connection.sendNotification("initialized", {});
  await connection.sendNotification("textDocument/didOpen", {
    textDocument: { uri, languageId: "markdown", version: 1, text },
  });
  await indexed;
  const lines = text.split("\n");
  const written = [...lines.keys()].filter((line) => lines[line]?.trim());
  const times: number[] = [];
  let diagnostics = 0;
  for (let key = 0; key < warmUp + keystrokes; key++) {
    // A stride that shares no factor with most lengths visits the whole draft.
    const line = written[(key * 7919) % written.length] ?? 0;
    const place = { line, character: (key * 31) % ((lines[line]?.length ?? 0) + 1) };
    const start = performance.now();
    await connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version: key + 2 },
      contentChanges: [{ range: { start: place, end: place }, text: "a" }],
    });
    const report: DocumentDiagnosticReport = await connection.sendRequest("textDocument/diagnostic", {
      textDocument: { uri },
      identifier: "copydesk",
    });
    if (key >= warmUp) times.push(performance.now() - start);
    if (report.kind === "full") diagnostics = report.items.length;
  }
  await connection.sendRequest("shutdown");
  await connection.sendNotification("exit");
  connection.dispose();
  child.kill();
  return { times, diagnostics };
}

/** Resolves when the server has told that it has read the workspace. */
function untilIndexed(connection: ProtocolConnection): Promise<void> {
  connection.onRequest("window/workDoneProgress/create", () => null);
  return new Promise((resolve) => {
    connection.onNotification("$/progress", ({ value }: { value: { kind: string } }) => {
      if (value.kind === "end") resolve();
    });
  });
}
