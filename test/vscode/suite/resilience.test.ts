import * as vscode from "vscode";
import { equal, holds, until } from "./claim.ts";
import { findingOn, findings, openDraft, putBack, rangeOf } from "./editor.ts";

const isBrowser = typeof process === "undefined";

suite("resilience", () => {
  teardown(putBack);

  test("a server that is killed comes back and finds the same", async function () {
    // In a browser the server is a worker, which nothing outside can kill.
    if (isBrowser) this.skip();
    const { document } = await openDraft("village.md");
    await findingOn(document, "unsourced-figure", "At least 40 civilians");
    const { client } = vscode.extensions.getExtension("copydesk.copydesk")?.exports ?? {};
    const before = client._serverProcess.pid;
    process.kill(before, "SIGKILL");
    await until("a new server", () => client.isRunning() && client._serverProcess?.pid !== before);
    await (await vscode.window.showTextDocument(document)).edit((edit) => edit.insert(new vscode.Position(0, 0), "\n"));
    const [again] = await until("the findings of the new server", () => {
      const found = findings(document.uri).filter(({ range }) => range.start.line === 3);
      return found.length > 0 && found;
    });
    equal(document.getText(again?.range), "At least 40 civilians");
  });

  test("two thousand findings are cut off with a note, and the editor goes on", async () => {
    const content = Array.from({ length: 2000 }, (_, i) => `At least ${i + 100} people were killed in the raid.`).join(
      "\n\n",
    );
    const document = await vscode.workspace.openTextDocument({ language: "markdown", content });
    await vscode.window.showTextDocument(document);
    const found = await until(
      "the findings",
      () => findings(document.uri).length > 0 && findings(document.uri),
      30_000,
    );
    equal(found.length, 201);
    holds(
      found.some(({ message }) => /200 .* 2000 /.test(message)),
      "the note says how many there are",
    );
  });

  test("no squiggle outlives the words it stood under", async () => {
    const { document } = await openDraft("village.md");
    await findingOn(document, "unsourced-figure", "At least 40 civilians");
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) =>
      edit.delete(rangeOf(document, "At least 40 civilians were killed in the village on Monday.")),
    );
    await until("the finding to go", () =>
      findings(document.uri).every(({ code }) => JSON.stringify(code).indexOf("unsourced-figure") < 0),
    );
  });
});
