import {
  type Disposable,
  env,
  l10n,
  ProcessExecution,
  Task,
  type TaskDefinition,
  TaskScope,
  tasks,
  type WorkspaceFolder,
  workspace,
} from "vscode";

/** VS Code reads a severity in English only: a matcher for each Dutch word whose meaning it would miss. */
const matchers = ["$copydesk", "$copydesk-fout", "$copydesk-opmerking"];

/** Offers a task a folder that lints all its drafts, held to each other as in the editor, with the command that comes with the extension, on the editor's own Node. */
export function offerLintTask(command: string): Disposable {
  return tasks.registerTaskProvider("copydesk", {
    provideTasks: () => foldersOnDisk().map((folder) => lintTask({ type: "copydesk" }, folder, command)),
    resolveTask: ({ definition, scope }) => lintTask(definition, scope, command),
  });
}

/** A process can be started in no other. */
function foldersOnDisk(): readonly WorkspaceFolder[] {
  return (workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === "file");
}

function lintTask(definition: TaskDefinition, scope: WorkspaceFolder | TaskScope | undefined, command: string): Task {
  const paths: unknown = definition.paths;
  const words = Array.isArray(paths) ? paths.map(String) : ["."];
  const run = new ProcessExecution(process.execPath, [command, "lint", "--across", "--no-color", "--", ...words], {
    // The command speaks the language that its environment asks for.
    env: { ELECTRON_RUN_AS_NODE: "1", LC_ALL: env.language },
  });
  const title = l10n.t("lint all drafts");
  return new Task(definition, scope ?? TaskScope.Workspace, title, "copydesk", run, matchers);
}
