import * as vscode from "vscode";
import { equal, holds, rest, until } from "./claim.ts";
import { findings, putBack } from "./editor.ts";

suite("typing", () => {
  teardown(putBack);

  test("ten characters a second in 10,000 words leave nothing lost or stale, and the editor responsive", async function () {
    this.timeout(90_000);
    const content = `${Array.from({ length: 420 }, (_, i) => paragraph(i)).join("\n\n")}\n\nHere: `;
    holds(content.split(/\s+/).length > 9_900, "the draft has 10,000 words");
    const document = await vscode.workspace.openTextDocument({ language: "markdown", content });
    const editor = await vscode.window.showTextDocument(document);
    const end = document.positionAt(content.length);
    editor.selection = new vscode.Selection(end, end);
    await until("the findings", () => findings(document.uri).length >= 84);

    const { client } = vscode.extensions.getExtension("copydesk.copydesk")?.exports ?? {};
    await client.stop();
    const without = p95((await type("While nobody reads along ")).answered);
    await client.start();
    await editor.edit((edit) => edit.delete(new vscode.Range(end, document.lineAt(document.lineCount - 1).range.end)));
    await until("the findings again", () => findings(document.uri).length >= 84);
    const typed = "On Monday at least 70 people were wounded in the raid. ".repeat(6).slice(0, 300);
    const host = watchClock();
    const { answered, seconds } = await type(typed);
    const late = host.stop();
    console.log(
      `    extension host p95 ${p95(late)} ms late, worst ${late.at(-1)}; a key p95 ${p95(answered)} ms, without Copydesk ${without}; 300 keys in ${seconds} s`,
    );
    holds(seconds < 33, "the keys kept their pace");
    holds(p95(late) < 100, "the extension host stays responsive");
    holds(p95(answered) < Math.max(200, 2 * without), "so does the editor");

    const fresh = await vscode.workspace.openTextDocument({ language: "markdown", content: document.getText() });
    await vscode.window.showTextDocument(fresh);
    await until("the findings of a fresh copy", () => findings(fresh.uri).length > 84);
    await until(
      "no lost or stale finding",
      () => JSON.stringify(said(document.uri)) === JSON.stringify(said(fresh.uri)),
    );
    equal(said(document.uri).length, 84 + 5, "one in five paragraphs, and each whole sentence typed");
  });
});

/** Types at ten characters a second; how long each key took until the editor had it, in milliseconds. */
async function type(text: string): Promise<{ answered: readonly number[]; seconds: number }> {
  const answered: number[] = [];
  const start = Date.now();
  for (const [i, letter] of [...text].entries()) {
    await rest(Math.max(0, start + i * 100 - Date.now()));
    const before = Date.now();
    await vscode.commands.executeCommand("type", { text: letter });
    answered.push(Date.now() - before);
  }
  return { answered, seconds: (Date.now() - start) / 1000 };
}

function paragraph(i: number): string {
  return i % 5 === 0
    ? `At least ${i + 40} people were killed in the shelling of the town that week, and nobody came to count them.`
    : "The road along the river was quiet in the morning. Traders opened their shops and waited for the lorries from the coast. In the afternoon it rained.";
}

/** How late the host's own timers are, sorted, in milliseconds. */
function watchClock(): { stop: () => number[] } {
  const late: number[] = [];
  let last = Date.now();
  const clock = setInterval(() => {
    late.push(Date.now() - last - 20);
    last = Date.now();
  }, 20);
  return {
    stop() {
      clearInterval(clock);
      return late.sort((a, b) => a - b);
    },
  };
}

function p95(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
}

function said(uri: vscode.Uri): readonly string[] {
  return findings(uri)
    .map(({ range, message }) => `${range.start.line}:${range.start.character} ${message}`)
    .sort();
}
