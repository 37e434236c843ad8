import { spawn } from "node:child_process";
import {
  createProtocolConnection,
  type DocumentDiagnosticReport,
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
const uri = "untitled:bench.md";

/** Types one character after another, all over a draft, and waits for the diagnostics of each. */
export async function typeInto(server: readonly string[], text: string): Promise<Typing> {
  const child = spawn(process.execPath, server, { stdio: ["pipe", "pipe", "inherit"] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onRequest("client/registerCapability", () => null);
  connection.listen();
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} } },
  });
  await connection.sendNotification("initialized", {});
  await connection.sendNotification("textDocument/didOpen", {
    textDocument: { uri, languageId: "markdown", version: 1, text },
  });
  const lines = text.split("\n");
  const times: number[] = [];
  let diagnostics = 0;
  for (let key = 0; key < warmUp + keystrokes; key++) {
    // A stride that shares no factor with most lengths visits the whole draft.
    const place = { line: (key * 7919) % lines.length, character: 0 };
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
