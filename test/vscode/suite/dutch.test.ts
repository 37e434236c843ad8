import * as vscode from "vscode";
import { equal, holds, until } from "./claim.ts";
import { action, draftUri, findingOn, findings, openDraft, putBack, ruleOf } from "./editor.ts";
import { skipInBrowser } from "./skip-in-browser.ts";

suite("in Dutch", () => {
  teardown(putBack);

  test("the manifest speaks Dutch", () => {
    const { contributes } = vscode.extensions.getExtension("copydesk.copydesk")?.packageJSON ?? {};
    const titles: { command: string; title: string | { value: string } }[] = contributes.commands;
    const restart = titles.find(({ command }) => command === "copydesk.restart")?.title;
    equal(typeof restart === "object" ? restart.value : restart, "Opnieuw starten");
    equal(contributes.walkthroughs[0].title, "Aan de slag met Copydesk");
    holds(!/"%[\w.]+%"/.test(JSON.stringify(contributes)), "no key stands where words should");
  });

  test("the task reports in Dutch, as gravely as in English", async function () {
    skipInBrowser(this, "a browser has no processes to run a task in");
    // One that was not opened yet: VS Code takes a draft for open until it lets go of its text, some time after the tab is closed.
    const closed = await draftUri("village.md");
    const task = await until("the task", async () =>
      (await vscode.tasks.fetchTasks({ type: "copydesk" })).find(
        ({ name, scope }) =>
          name === "alle teksten controleren" && typeof scope === "object" && scope.name === "engels",
      ),
    );
    await vscode.tasks.executeTask(task);
    const [figure] = await until("its report", () => findings(closed).length > 0 && findings(closed), 30_000);
    equal([figure?.severity, figure?.message.slice(0, 9)], [vscode.DiagnosticSeverity.Error, "Geen bron"]);
  });

  test("findings, fixes and hovers of an English draft are in Dutch", async () => {
    const { document } = await openDraft("village.md");
    const finding = await findingOn(document, "unsourced-figure", "At least 40 civilians");
    holds(/^Geen bron/.test(finding.message), finding.message);
    holds(
      typeof finding.code === "object" && /\/nl\//.test(finding.code.target.path),
      "the rule links to its Dutch page",
    );
    await action(document.uri, finding.range, /^Laat unsourced-figure hier buiten beschouwing/);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      document.uri,
      document.positionAt(document.getText().indexOf("25")),
    );
    const told = hovers.flatMap(({ contents }) => contents.map((one) => (typeof one === "string" ? one : one.value)));
    holds(/staat in voor dit cijfer/.test(told.join()), told.join());
  });

  test("the client's own words are in Dutch", async () => {
    await openDraft("dorp.md");
    const markdown = await until("the sheet on the clipboard", async () => {
      await vscode.commands.executeCommand("copydesk.sourcing.copyMarkdown");
      const text = await vscode.env.clipboard.readText();
      return text.includes("| 9 |") && text;
    });
    equal(markdown.split("\n")[0], "| Regel | Wat | Woorden | Wie |");
    holds(markdown.includes("| cijfer | zeker 40 burgers | **?** geen bron |"), markdown);
  });

  test("the made-up draft of the walkthrough is in Dutch", async () => {
    await vscode.commands.executeCommand("copydesk.tryDraft");
    const document = vscode.window.activeTextEditor?.document;
    holds(document, "a draft is opened");
    holds(document.getText().startsWith("# Markt beschoten in het oosten"), document.getText());
    await findingOn(document, "unsourced-figure", "Zeker 40 mensen");
    await findingOn(document, "inconsistent-place-name", "Baquaz");
    await until("the quotation without a speaker", () =>
      findings(document.uri).some((one) => ruleOf(one) === "unattributed-quote"),
    );
  });
});
