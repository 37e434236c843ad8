import { spawnSync } from "node:child_process";
import { refuse } from "../complaint.ts";

/** Runs git in a folder and gives back what it prints; refuses with what git says where it fails. */
export function git(words: readonly string[], folder: string = process.cwd()): Buffer {
  const { status, stdout, stderr, error } = spawnSync("git", words, { cwd: folder, maxBuffer: 2 ** 31 - 1 });
  if (error) refuse(complaints.missing, { why: error.message });
  if (status !== 0) refuse(complaints.failed, { command: words[0] ?? "", why: stderr.toString("utf8").trim() });
  return stdout;
}

/** The names that git prints with a zero byte after each, which keeps spaces, quotes and letters of any script whole. */
export function namesIn(output: Buffer): readonly string[] {
  return output.toString("utf8").split("\0").filter(Boolean);
}

/** The top of the work tree, with forward slashes. */
export function topOf(folder?: string): string {
  return git(["rev-parse", "--show-toplevel"], folder)
    .toString("utf8")
    .replace(/\r?\n$/, "");
}

const complaints = {
  missing: { en: "git could not be run ({why}).", nl: "git kon niet worden uitgevoerd ({why})." },
  failed: { en: "git {command} failed: {why}", nl: "git {command} mislukte: {why}" },
};
