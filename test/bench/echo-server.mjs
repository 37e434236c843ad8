// A language server that reads nothing and answers every request for diagnostics with as many as it was told: what the pipe itself costs.
import { createConnection, TextDocumentSyncKind } from "vscode-languageserver/node";

const count = Number(process.argv[2] ?? 0);
const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 5 } };
const items = Array.from({ length: count }, (_, at) => ({
  range,
  severity: 2,
  source: "echo",
  code: "unsourced-figure",
  message: `This figure has no source: nobody answers for number ${at}.`,
}));

const connection = createConnection(process.stdin, process.stdout);
connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
  },
}));
connection.languages.diagnostics.on(() => ({ kind: "full", items }));
connection.listen();
