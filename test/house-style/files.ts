import type { ReadFile, ResolvedStyle } from "../../rules/index.ts";

/** A reader over files that are given as texts. */
export function filesOf(texts: Readonly<Record<string, string>>): ReadFile {
  return (path) => texts[path];
}

/** The problems as `path:line:column reason`, for comparing at a glance. */
export function problemsOf({ problems, files }: ResolvedStyle): readonly string[] {
  return problems.map(({ path, start, reason }) => {
    const before = (files.find((file) => file.path === path)?.text ?? "").slice(0, start);
    return `${path}:${before.split("\n").length}:${start - before.lastIndexOf("\n")} ${reason}`;
  });
}
