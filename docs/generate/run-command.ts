import { spawnSync } from "node:child_process";

/** What the built command writes, findings or not. Throws what it complains of where it could not do what was asked. */
export function runCommand(words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["dist/cli.js", ...words, "--locale", "en", "--no-color"],
    {
      encoding: "utf8",
    },
  );
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return stdout;
}
