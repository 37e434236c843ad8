// Lints the sample drafts of this folder with the built command and shows the sourcing sheet of one. Findings are the point here, so only a fault fails.
import { spawnSync } from "node:child_process";

for (const words of [
  ["lint", "demo"],
  ["sheet", "demo/ferry.md"],
]) {
  console.log(`\n$ copydesk ${words.join(" ")}\n`);
  const { status } = spawnSync(process.execPath, ["dist/cli.js", ...words], { stdio: "inherit" });
  if (status !== 0 && status !== 1) process.exit(2);
}
