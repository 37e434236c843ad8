import * as vscode from "vscode";
import { equal, holds, until } from "./claim.ts";
import { action, actionsAt, draftUri, findingOn, findings, openDraft, putBack, rangeOf, ruleOf } from "./editor.ts";

suite("fixes", () => {
  teardown(putBack);

  test("a house spelling is preferred, mends the place, and the finding goes", async () => {
    const { document } = await openDraft("dorp.md");
    const finding = await findingOn(document, "inconsistent-place-name", "Baquaz");
    const fix = await action(document.uri, finding.range, /Baghouz/);
    holds(fix.isPreferred, "the only right fix is the preferred one");
    await vscode.workspace.applyEdit(await withEdit(document.uri, finding.range, /Baghouz/));
    holds(document.getText().includes("Bij Baghouz brandde"), "the place is spelled as the house does");
    await until(
      "the finding to go",
      () => !findings(document.uri).some((one) => ruleOf(one) === "inconsistent-place-name"),
    );
  });

  test("fix-all mends what needs no judgement and nothing else", async () => {
    const { document } = await openDraft("reportage.md");
    await findingOn(document, "inconsistent-place-name", "Baquaz");
    await until("fix-all", async () => {
      await vscode.commands.executeCommand("copydesk.fixAll");
      return !document.getText().includes("Baquaz");
    });
    equal(document.getText().match(/Baghouz/g)?.length, 3);
    await until("no finding to be left", () => findings(document.uri).length === 0);
  });

  test("nothing is changed on saving unless the user asks for it", async () => {
    const { document } = await openDraft("reportage.md");
    await findingOn(document, "inconsistent-place-name", "Baquaz");
    await document.save();
    holds(document.getText().includes("Baquaz"), "saving left the draft alone");
  });

  test("a finding is left aside by a comment with room for the reason", async () => {
    const { document } = await openDraft("village.md");
    const finding = await findingOn(document, "unsourced-figure", "At least 40 civilians");
    await vscode.workspace.applyEdit(await withEdit(document.uri, finding.range, /unsourced-figure/));
    holds(
      /<!-- copydesk-disable-next-block unsourced-figure -- .+ -->\nAt least 40/.test(document.getText()),
      document.getText(),
    );
    await until("the finding to go", () => !findings(document.uri).some((one) => ruleOf(one) === "unsourced-figure"));
  });

  test("a spelling is written to the house list, which counts at once", async () => {
    const { document } = await openDraft("reportage.md");
    const finding = await findingOn(document, "inconsistent-place-name", "Baquaz");
    const configuration = await draftUri("nederlands/copydesk.json").catch(() => draftUri("copydesk.json"));
    const before = await vscode.workspace.fs.readFile(configuration);
    const turn = await until("the choice to turn round", async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        "vscode.executeCodeActionProvider",
        document.uri,
        finding.range,
        vscode.CodeActionKind.QuickFix.value,
        50,
      );
      return actions?.find(({ title, edit }) => edit && /Baquaz.*Baghouz/.test(title));
    });
    await vscode.workspace.applyEdit(turn.edit ?? new vscode.WorkspaceEdit());
    holds(turn.command, "the list is saved by a command");
    await vscode.commands.executeCommand(turn.command.command, ...(turn.command.arguments ?? []));
    await until("Baquaz to be the house spelling", () => findings(document.uri).length === 0);
    await vscode.workspace.fs.writeFile(configuration, before);
    await findingOn(document, "inconsistent-place-name", "Baquaz");
  });

  test("asked for source actions only, no quick fix comes along", async () => {
    const { document } = await openDraft("reportage.md");
    await findingOn(document, "inconsistent-place-name", "Baquaz");
    await action(document.uri, rangeOf(document, "Baquaz"), /Baghouz/);
    const actions = await until("source actions", async () => {
      const found = await actionsAt(document.uri, rangeOf(document, "Baquaz"), "source.fixAll");
      return found.length > 0 && found;
    });
    equal(
      actions.filter(({ kind }) => kind?.value !== "source.fixAll.copydesk").map(({ title }) => title),
      [],
    );
  });
});

/** The edit of an action, resolved as the editor does before it applies one. */
async function withEdit(uri: vscode.Uri, range: vscode.Range, title: RegExp): Promise<vscode.WorkspaceEdit> {
  const found = await action(uri, range, title);
  holds(found.edit, `${found.title} has an edit`);
  return found.edit;
}
