import {
  type Disposable,
  l10n,
  ProcessExecution,
  Task,
  type TaskDefinition,
  TaskScope,
  tasks,
  type WorkspaceFolder,
  workspace,
} from "vscode";

/** Offers a task a folder that lints all its drafts with the command that comes with the extension, on the editor's own Node. */
export function offerLintTask(command: string): Disposable {
  return tasks.registerTaskProvider("copydesk", {
    provideTasks: () =>
      (workspace.workspaceFolders ?? []).map((folder) => lintTask({ type: "copydesk" }, folder, command)),
    resolveTask: ({ definition, scope }) => lintTask(definition, scope, command),
  });
}

function lintTask(definition: TaskDefinition, scope: WorkspaceFolder | TaskScope | undefined, command: string): Task {
  const paths: unknown = definition.paths;
  const words = Array.isArray(paths) ? paths.map(String) : ["."];
  const run = new ProcessExecution(process.execPath, [command, "lint", "--no-color", "--", ...words], {
    env: { ELECTRON_RUN_AS_NODE: "1" },
  });
  const title = l10n.t("lint all drafts");
  return new Task(definition, scope ?? TaskScope.Workspace, title, "copydesk", run, "$copydesk");
}
