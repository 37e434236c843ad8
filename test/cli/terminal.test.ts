import { spawn, spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { bin, scratch } from "./copydesk.ts";
import { configuration, loaded } from "./newsroom.ts";

const hasScript = spawnSync("script", ["--version"]).error === undefined;
if (!hasScript) console.warn("skipped: script(1), which makes a terminal, is not installed");

let folder = "";

beforeAll(() => {
  const drafts = Array.from({ length: 1500 }, (_, index) => [`${index}.md`, loaded.repeat(20)] as const);
  folder = scratch({ "copydesk.json": configuration, ...Object.fromEntries(drafts) });
});

describe("on a terminal", () => {
  it.runIf(hasScript)(
    "a long run says on standard error how far it has come, and takes the line away",
    () => {
      const line = `${process.execPath} ${bin} lint --format json=report.json .`;
      const { CI: _, ...env } = process.env;
      const run = spawnSync("script", ["-qec", line, "/dev/null"], {
        cwd: folder,
        encoding: "utf8",
        env: { ...env, LANG: "C" },
      });
      expect(run.stdout).toMatch(/\d+ of 1500 drafts, \d+ s left/);
      expect(run.stdout.trimEnd().endsWith("\u001b[K")).toBe(true);
    },
    120_000,
  );

  it("elsewhere a long run says nothing but its report", () => {
    const run = spawnSync(process.execPath, [bin, "lint", "--format", "json=report.json", "."], {
      cwd: folder,
      encoding: "utf8",
    });
    expect([run.stdout, run.stderr]).toEqual(["", ""]);
  }, 120_000);
});

describe("a run that is cut short", () => {
  it("ends quietly when whoever reads it has seen enough", () => {
    const run = spawnSync("bash", ["-c", `"${process.execPath}" "${bin}" lint --format json . | head -c 10`], {
      cwd: folder,
      encoding: "utf8",
    });
    expect([run.stdout, run.stderr]).toEqual(['{"version"', ""]);
  }, 120_000);

  it("leaves no half a report behind after an interrupt", async () => {
    const before = readdirSync(folder).sort();
    const child = spawn(process.execPath, [bin, "lint", "--output", "late.txt", "."], { cwd: folder, stdio: "ignore" });
    while (!readdirSync(folder).some((name) => name.startsWith("late.txt"))) await sleep(10);
    child.kill("SIGINT");
    const code = await new Promise((resolve) => child.once("exit", resolve));
    expect([code, readdirSync(folder).sort()]).toEqual([130, before]);
  }, 120_000);
});
