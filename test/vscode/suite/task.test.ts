import * as vscode from "vscode";
import { equal, holds, until } from "./claim.ts";
import { draftUri, findingOn, findings, openDraft, putBack, ruleOf } from "./editor.ts";
import { skipInBrowser } from "./skip-in-browser.ts";

suite("the task", () => {
  teardown(putBack);

  test("lints all drafts of a folder into Problems, those that are closed from its report", async function () {
    skipInBrowser(this, "a browser has no processes to run a task in");
    const { document } = await openDraft("village.md");
    await findingOn(document, "unsourced-figure", "At least 40 civilians");
    const live = findings(document.uri).length;
    // A draft that was never open: VS Code takes one for open until it lets go of its text, some time after the tab is closed.
    const closed = vscode.Uri.joinPath(document.uri, "../never-open.md");
    await vscode.workspace.fs.copy(await draftUri("market.md"), closed, { overwrite: true });
    const tasks = await vscode.tasks.fetchTasks({ type: "copydesk" });
    const task = tasks.find(({ scope }) => typeof scope === "object" && scope.name === "engels");
    holds(task, "one task a folder");
    const ended = new Promise<number | undefined>((resolve) => {
      const listening = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
        if (execution.task.name !== task.name) return;
        listening.dispose();
        resolve(exitCode);
      });
    });
    await vscode.tasks.executeTask(task);
    equal(await ended, 1, "there are findings");
    const reported = await until("the closed draft in Problems", () => findings(closed).length > 0 && findings(closed));
    const [first] = reported.filter((finding) => ruleOf(finding) === "inconsistent-place-name");
    holds(first && /Kamishly/.test(first.message), JSON.stringify(reported));
    equal(first.severity, vscode.DiagnosticSeverity.Warning);
    equal(findings(document.uri).length, live, "the open draft keeps its own findings");

    const opened = await openDraft("never-open.md");
    await until("what is opened to have live findings", () => findings(closed).every(({ range }) => !range.isEmpty));
    const [here] = findings(closed).filter((finding) => ruleOf(finding) === "inconsistent-place-name");
    equal(opened.document.getText(here?.range), "Kamishly");
    equal(
      findings(closed).length,
      new Set(findings(closed).map(({ range }) => `${range.start.line}:${range.start.character}`)).size,
      "none twice",
    );
    await putBack();
    await vscode.workspace.fs.delete(closed);
  });
});
