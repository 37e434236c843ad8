import { commands, type Disposable } from "vscode";

/** Applies the safe fixes of the draft in the editor, as `source.fixAll.copydesk` would on save. */
export function fixAll(): Disposable {
  return commands.registerCommand("copydesk.fixAll", () =>
    commands.executeCommand("editor.action.sourceAction", { kind: "source.fixAll.copydesk", apply: "first" }),
  );
}
