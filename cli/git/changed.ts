import { git, namesIn, topOf } from "./git.ts";

/** The files that differ from where this branch left `revision`, in commits, in the index or on disk, and those that git does not know yet. */
export function changedFiles(revision: string, named: readonly string[]): readonly string[] {
  const top = topOf();
  const words = [
    "diff",
    "--name-only",
    "-z",
    "--diff-filter=ACMRT",
    "--merge-base",
    "--end-of-options",
    revision,
    "--",
  ];
  const changed = namesIn(git([...words, ...named]));
  const untracked = namesIn(git(["ls-files", "--others", "--exclude-standard", "--full-name", "-z", "--", ...named]));
  return [...new Set([...changed, ...untracked])].sort().map((name) => `${top}/${name}`);
}
