import { type ChildProcess, spawn } from "node:child_process";
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeParams,
  type InitializeResult,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";

/** The built server at the other end of a pipe, spoken to as any editor would. */
export interface Server {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcess;
  readonly initialized: InitializeResult;
  readonly pushed: Map<string, Diagnostic[]>;
  readonly open: (uri: string, text: string, languageId?: string) => Promise<void>;
  readonly pull: (uri: string, previousResultId?: string) => Promise<DocumentDiagnosticReport>;
  readonly findings: (uri: string) => Promise<readonly Diagnostic[]>;
  readonly close: () => Promise<void>;
}

export const pulls: ClientCapabilities = { textDocument: { diagnostic: {} } };

export async function startServer(
  capabilities: ClientCapabilities,
  more: Partial<InitializeParams> = {},
): Promise<Server> {
  const child = spawn(process.execPath, ["dist/server.js", "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const pushed = new Map<string, Diagnostic[]>();
  connection.onNotification("textDocument/publishDiagnostics", ({ uri, diagnostics }) => {
    pushed.set(uri, diagnostics);
  });
  connection.onRequest("client/registerCapability", () => null);
  connection.listen();
  const initialized: InitializeResult = await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: null,
    capabilities,
    ...more,
  });
  await connection.sendNotification("initialized", {});
  const pull: Server["pull"] = (uri, previousResultId) =>
    connection.sendRequest("textDocument/diagnostic", {
      textDocument: { uri },
      identifier: "copydesk",
      ...(previousResultId ? { previousResultId } : {}),
    });
  return {
    connection,
    process: child,
    initialized,
    pushed,
    open: (uri, text, languageId = "markdown") =>
      connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId, version: 1, text } }),
    pull,
    async findings(uri) {
      const report = await pull(uri);
      return report.kind === "full" ? report.items : [];
    },
    async close() {
      await connection.sendRequest("shutdown");
      const gone = new Promise((resolve) => child.once("exit", resolve));
      await connection.sendNotification("exit");
      await gone;
      connection.dispose();
    },
  };
}

/** The words of a text that a range covers, counted in the encoding of the server. */
export function wordsAt(text: string, { range }: Pick<Diagnostic, "range">, encoding = "utf-16"): string {
  const cut = (line: string, from: number, to: number) =>
    encoding === "utf-8" ? Buffer.from(line).subarray(from, to).toString() : line.slice(from, to);
  const lines = text.split(/\r?\n/);
  if (range.start.line !== range.end.line) throw new Error("a finding over several lines");
  return cut(lines[range.start.line] ?? "", range.start.character, range.end.character);
}
