import { decodeText } from "../../host/decode-text.ts";
import { readFromDisk } from "../../host/read-from-disk.ts";
import type { ReadFile } from "../../rules/index.ts";
import { git, namesIn, topOf } from "./git.ts";

/** A file of the index as the next commit will have it. */
export interface StagedFile {
  /** Absolute, with forward slashes. */
  readonly path: string;
  readonly blob: string;
  /** Whether the work tree holds something else: part of a change is staged, or more was changed since. */
  readonly differsFromWorkTree: boolean;
}

/** What the next commit adds or changes, renames under their new name; deletions, submodules and symbolic links are no text to read. */
export function stagedFiles(named: readonly string[]): readonly StagedFile[] {
  const top = topOf();
  const words = ["diff", "--cached", "--raw", "-z", "--no-abbrev", "--diff-filter=ACMRT", "--find-renames", "--"];
  const differing = new Set(namesIn(git(["diff", "--name-only", "-z", "--no-renames"], top)));
  return [...rawChanges(namesIn(git([...words, ...named])))].map(({ blob, name }) => ({
    path: `${top}/${name}`,
    blob,
    differsFromWorkTree: differing.has(name),
  }));
}

/** The bytes of a file in the index. */
export function readBlob(blob: string): Buffer {
  return git(["cat-file", "blob", blob]);
}

/** Puts the work tree's file into the index. */
export function stage(path: string): void {
  git(["add", "--", path], topOf());
}

/** Reads configurations and house lists as the next commit will have them; what git does not keep, from disk. */
export function readFromIndex(): ReadFile {
  const top = topOf();
  const kept = new Map(
    namesIn(git(["ls-files", "--stage", "-z"], top)).map((entry) => {
      const [facts = "", name = ""] = entry.split("\t");
      return [`${top}/${name}`, facts.split(" ")[1] ?? ""];
    }),
  );
  return (path) => {
    const blob = kept.get(path);
    if (blob === undefined) return readFromDisk(path);
    const decoding = decodeText(readBlob(blob));
    if (decoding.fault) throw new Error(decoding.fault.en);
    return decoding.text;
  };
}

/** `:mode mode blob blob status`, then one name, or two where it is a rename or copy. */
function* rawChanges(parts: readonly string[]): Generator<{ readonly blob: string; readonly name: string }> {
  for (let at = 0; at < parts.length; ) {
    const [, mode = "", , blob = "", status = ""] = (parts[at] ?? "").split(" ");
    const hasTwo = /^[RC]/.test(status);
    const name = parts[at + (hasTwo ? 2 : 1)] ?? "";
    at += hasTwo ? 3 : 2;
    if (mode === "100644" || mode === "100755") yield { blob, name };
  }
}
