import * as vscode from "vscode";
import { equal, holds, until } from "./claim.ts";
import { action, actionsAt, draftUri, findingOn, openDraft, putBack, rangeOf, renameAt } from "./editor.ts";

suite("places across the workspace", () => {
  teardown(putBack);

  test("a spelling that deviates from the other drafts is reported, with where they have it", async () => {
    const { document } = await openDraft("market.md");
    const finding = await findingOn(document, "inconsistent-place-name", "Kamishly");
    holds(
      finding.relatedInformation?.some(({ location }) => /north-\d\.md$/.test(location.uri.path)),
      "the others are named",
    );
  });

  test("one action changes it in all drafts, after a look at each change", async () => {
    const copy = vscode.Uri.joinPath(await draftUri("market.md"), "../market-2.md");
    await vscode.workspace.fs.copy(await draftUri("market.md"), copy, { overwrite: true });
    try {
      const { document } = await openDraft("market.md");
      const finding = await findingOn(document, "inconsistent-place-name", "Kamishly");
      const everywhere = await action(document.uri, finding.range, /all drafts \(6 /);
      const changed = everywhere.edit?.entries().map(([uri, edits]) => [uri.path.split("/").at(-1), edits.length]);
      equal(changed?.sort(), [
        ["market-2.md", 3],
        ["market.md", 3],
      ]);
    } finally {
      await vscode.workspace.fs.delete(copy);
    }
  });

  test("references, highlights and symbols find every spelling in every draft", async () => {
    const { document } = await openDraft("market.md");
    await findingOn(document, "inconsistent-place-name", "Kamishly");
    const at = rangeOf(document, "Kamishly").start;
    const references = await until("references in other drafts", async () => {
      const found = await vscode.commands.executeCommand<vscode.Location[]>(
        "vscode.executeReferenceProvider",
        document.uri,
        at,
      );
      // The draft that another test took away may linger a moment.
      return found.length === 9 && found;
    });
    equal(new Set(references.map(({ uri }) => uri.path)).size, 3);
    const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      "vscode.executeDocumentHighlights",
      document.uri,
      at,
    );
    holds(highlights.length >= 3, "the mentions in the draft are highlighted");
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      "vscode.executeWorkspaceSymbolProvider",
      "qamish",
    );
    holds(
      symbols.some(({ name }) => /Qamishli.*Kamishly/.test(name)),
      symbols.map(({ name }) => name).join(),
    );
  });

  test("F2 spells a place anew in all drafts", async () => {
    const { document } = await openDraft("north-1.md");
    const at = rangeOf(document, "Qamishli").start;
    const edit = await renameAt(document, at, { name: "Qamişlo", drafts: 2 });
    const changed = edit.entries().map(([uri, edits]) => [uri.path.split("/").at(-1), edits.length]);
    equal(changed.sort(), [
      ["north-1.md", 3],
      ["north-2.md", 3],
    ]);
  });

  test("F2 elsewhere says that only places are renamed", async () => {
    const { document } = await openDraft("north-1.md");
    await until(
      "the place to be known",
      async () => (await actionsAt(document.uri, rangeOf(document, "Qamishli"))) && true,
    );
    const refusal = await vscode.commands
      .executeCommand("vscode.prepareRename", document.uri, rangeOf(document, "Families").start)
      .then(
        () => "",
        (error) => String(error),
      );
    holds(/place/.test(refusal), refusal);
  });

  test("a hover counts a place's spellings here and in all drafts", async () => {
    const { document } = await openDraft("market.md");
    await findingOn(document, "inconsistent-place-name", "Kamishly");
    const told = await until("counts", async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        "vscode.executeHoverProvider",
        document.uri,
        rangeOf(document, "Kamishly").start,
      );
      const text = hovers
        .flatMap(({ contents }) => contents.map((one) => (typeof one === "string" ? one : one.value)))
        .join("\n");
      return text.includes("Qamishli") && text;
    });
    holds(/Qamishli: .*0.*2 drafts 6/.test(told), told);
  });

  test("a new draft on disk counts, and one that is deleted counts no more", async () => {
    const { document } = await openDraft("market.md");
    await findingOn(document, "inconsistent-place-name", "Kamishly");
    const at = rangeOf(document, "Kamishly").start;
    const count = async () =>
      (await vscode.commands.executeCommand<vscode.Location[]>("vscode.executeReferenceProvider", document.uri, at))
        .length;
    await until("the index", async () => (await count()) === 9);
    const fresh = vscode.Uri.joinPath(await draftUri("north-1.md"), "../north-3.md");
    await vscode.workspace.fs.copy(await draftUri("north-1.md"), fresh, { overwrite: true });
    await until("the new draft to be counted", async () => (await count()) === 12);
    await vscode.workspace.fs.delete(fresh);
    await until("the deleted draft to be gone", async () => (await count()) === 9);
  });
});
