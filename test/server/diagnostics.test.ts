import { afterEach, describe, expect, test } from "vitest";
import { CancellationTokenSource, LSPErrorCodes } from "vscode-languageserver-protocol";
import { pulls, type Server, startServer, wordsAt } from "./server.ts";

const uri = "untitled:Untitled-1";
const draft = "# Shelling\n\nAt least 40 people were killed in the village on Monday. The market burned down.\n";

let server: Server;
afterEach(() => server.close());

describe("an editor that pulls", () => {
  test("gets the findings of an untitled draft, with the rule and its page", async () => {
    server = await startServer(pulls);
    await server.open(uri, draft);
    const [finding] = await server.findings(uri);
    expect(finding).toMatchObject({ code: "unsourced-figure", source: "copydesk", severity: 2 });
    expect(finding?.codeDescription?.href).toMatch(/^https:.*unsourced-figure/);
    expect(finding && wordsAt(draft, finding)).toBe("At least 40 people");
  });

  test("is told that nothing changed, until something does", async () => {
    server = await startServer(pulls);
    await server.open(uri, draft);
    const first = await server.pull(uri);
    expect(await server.pull(uri, first.resultId)).toEqual({ kind: "unchanged", resultId: first.resultId });
    await server.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version: 2 },
      contentChanges: [
        { range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } }, text: "Police said: " },
      ],
    });
    expect(await server.pull(uri, first.resultId)).toMatchObject({ kind: "full", items: [] });
  });

  test("has no work done for what it no longer wants to know", async () => {
    server = await startServer(pulls);
    await server.open(uri, draft);
    const cancelling = new CancellationTokenSource();
    const params = { textDocument: { uri } };
    const asked = server.connection.sendRequest("textDocument/diagnostic", params, cancelling.token);
    cancelling.cancel();
    await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    expect(await server.findings(uri)).toHaveLength(1);
  });

  test("is not pushed to as well", async () => {
    server = await startServer(pulls);
    await server.open(uri, draft);
    await server.findings(uri);
    expect(server.pushed.size).toBe(0);
  });

  test("gets nothing for a draft that is not open", async () => {
    server = await startServer(pulls);
    expect(await server.pull("file:///elsewhere.md")).toEqual({ kind: "full", items: [] });
  });
});

describe("an editor that cannot pull", () => {
  test("is pushed to on opening and typing, and cleaned up after on closing", async () => {
    server = await startServer({});
    expect(server.initialized.capabilities.diagnosticProvider).toBeUndefined();
    await server.open(uri, draft);
    await expect.poll(() => server.pushed.get(uri)?.length).toBe(1);
    await server.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
    await expect.poll(() => server.pushed.get(uri)?.length).toBe(0);
  });
});

describe("positions", () => {
  const wide = "Één 😀 markt brandde af. Zeker 40 mensen kwamen om in het dorp 😀. Zeker 50 mensen raakten gewond.\n";

  test("count bytes where the editor prefers UTF-8, after edits too", async () => {
    server = await startServer({ ...pulls, general: { positionEncodings: ["utf-8", "utf-16"] } });
    expect(server.initialized.capabilities.positionEncoding).toBe("utf-8");
    await server.open(uri, wide);
    const words = async (text: string) =>
      (await server.findings(uri)).map((finding) => wordsAt(text, finding, "utf-8"));
    expect(await words(wide)).toEqual(["Zeker 40 mensen", "Zeker 50 mensen"]);
    const character = Buffer.byteLength("Één 😀");
    await server.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: { start: { line: 0, character }, end: { line: 0, character } }, text: "é" }],
    });
    expect(await words(wide.replace("😀", "😀é"))).toEqual(["Zeker 40 mensen", "Zeker 50 mensen"]);
  });

  test("count UTF-16 code units where it says nothing", async () => {
    server = await startServer(pulls);
    await server.open(uri, wide);
    const words = (await server.findings(uri)).map((finding) => wordsAt(wide, finding));
    expect(words).toEqual(["Zeker 40 mensen", "Zeker 50 mensen"]);
  });

  test("take a byte-order mark into account that the editor left in", async () => {
    server = await startServer(pulls);
    const marked = `\uFEFF${wide}`;
    await server.open(uri, marked);
    const words = (await server.findings(uri)).map((finding) => wordsAt(marked, finding));
    expect(words).toEqual(["Zeker 40 mensen", "Zeker 50 mensen"]);
  });
});

test("messages come in the editor's language", async () => {
  server = await startServer(pulls, { locale: "nl" });
  await server.open(uri, draft);
  const [finding] = await server.findings(uri);
  expect(finding?.message).toMatch(/cijfer|bron/);
});

test("more findings than the editor can bear are cut off with a note", async () => {
  server = await startServer(pulls);
  const many = Array.from({ length: 300 }, (_, i) => `Around ${i + 100} people were killed in the raid.`).join("\n\n");
  await server.open(uri, many);
  const findings = await server.findings(uri);
  expect(findings.length).toBe(201);
  expect(findings[0]?.message).toBe("Copydesk shows 200 of the 300 findings in this draft, the gravest first.");
});
