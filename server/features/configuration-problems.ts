import { type Diagnostic, DiagnosticSeverity, type ServerCapabilities } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type StyleFile, type StyleProblem, say } from "../../rules/index.ts";
import { positionsOf } from "../draft/positions.ts";
import type { Session } from "../session.ts";

/** What is wrong in a configuration or house list, in that file. Pushed always: no editor asks us about files that are no drafts. */
export function tellConfigurationProblems(session: Session): Partial<ServerCapabilities> {
  const { connection, drafts, folders, stale, styles } = session;
  const told = new Set<string>();
  const tell = async () => {
    const asked = [...drafts.texts.keys(), ...[...folders].map((folder) => `${folder}/draft.md`)];
    const inForce = await Promise.all(asked.map(styles.of));
    const files = new Map(inForce.flatMap((style) => style.files.map((file) => [file.path, file] as const)));
    const problems = new Map<string, StyleProblem[]>();
    for (const problem of new Map(inForce.flatMap((style) => style.problems.map(named))).values())
      problems.set(problem.path, [...(problems.get(problem.path) ?? []), problem]);
    for (const uri of told) if (!problems.has(uri)) connection.sendDiagnostics({ uri, diagnostics: [] });
    told.clear();
    for (const [uri, found] of problems) {
      const file = files.get(uri) ?? { path: uri, text: "" };
      connection.sendDiagnostics({ uri, diagnostics: found.map((problem) => toDiagnostic(problem, file, session)) });
      told.add(uri);
    }
  };
  drafts.texts.onDidOpen(tell);
  stale.on(tell);
  return {};
}

/** Several drafts share a configuration, and its problems. */
function named(problem: StyleProblem): readonly [string, StyleProblem] {
  return [`${problem.path}#${problem.start}:${problem.reason}`, problem];
}

function toDiagnostic(problem: StyleProblem, file: StyleFile, { client }: Session): Diagnostic {
  const text = TextDocument.create(file.path, "jsonc", 0, file.text);
  return {
    range: positionsOf(text, client.encoding).range(problem),
    severity: DiagnosticSeverity.Error,
    source: "copydesk",
    code: problem.reason,
    message: say(problem.message, client.locale),
  };
}
