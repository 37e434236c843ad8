import { spawn } from "node:child_process";
import { expect, it } from "vitest";
import { bin } from "./copydesk.ts";

it("copydesk lsp --stdio answers an editor, and ends when it says so", async () => {
  const server = spawn(process.execPath, [bin, "lsp", "--stdio"]);
  const send = (message: object) => {
    const text = JSON.stringify({ jsonrpc: "2.0", ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  let heard = "";
  const answer = new Promise<void>((resolve) =>
    server.stdout.on("data", (data) => {
      heard += data;
      if (heard.includes('"capabilities"')) resolve();
    }),
  );
  send({ id: 1, method: "initialize", params: { processId: process.pid, rootUri: null, capabilities: {} } });
  await answer;
  send({ id: 2, method: "shutdown" });
  send({ method: "exit" });
  expect(await new Promise((resolve) => server.once("exit", resolve))).toBe(0);
}, 60_000);
