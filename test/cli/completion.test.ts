import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { copydesk, scratch } from "./copydesk.ts";

const scriptFor = (shell: string) => scratch({ script: copydesk(["completion", shell]).out });
const isThere = (program: string) => {
  const there = spawnSync(program, ["--version"]).error === undefined;
  if (!there) console.warn(`skipped: ${program} is not installed`);
  return there;
};

describe("the completion", () => {
  it.each([
    ["copydesk she", "sheet"],
    ["copydesk lint --max", "--max-warnings"],
    ["copydesk --allow", "--allow-empty"],
    ["copydesk sheet --format mark", "markdown"],
    ["copydesk lint --locale n", "nl"],
  ])("of %j in bash is %s", (line, expected) => {
    const words = line.split(" ");
    const code = `source ./script; COMP_WORDS=(${words.join(" ")}); COMP_CWORD=${words.length - 1}; _copydesk; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const run = spawnSync("bash", ["-c", code], { cwd: scriptFor("bash"), encoding: "utf8" });
    expect(run.stdout.trim().split("\n"), run.stderr).toEqual([expected]);
  });

  it.runIf(isThere("zsh"))("is a script that zsh takes", () => {
    const run = spawnSync("zsh", ["-n", join(scriptFor("zsh"), "script")], { encoding: "utf8" });
    expect([run.status, run.stderr]).toEqual([0, ""]);
  });

  it.runIf(isThere("fish"))("of a verb in fish is the verb, with what it does", () => {
    const code = 'source ./script; complete -C "copydesk she"';
    const run = spawnSync("fish", ["-c", code], { cwd: scriptFor("fish"), encoding: "utf8" });
    expect(run.stdout, run.stderr).toMatch(/^sheet\tWrite the sourcing sheet/m);
  });
});
