import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const pages = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/configuration.md"];

/** Commands that install, which CI runs for real on a clean checkout. */
const installs = /^(?:npm|npx|code|pre-commit|git) /u;

describe("what the README tells to type", () => {
  let room: string;
  beforeAll(() => {
    room = mkdtempSync(join(tmpdir(), "copydesk-readme-"));
    cpSync("demo", join(room, "demo"), { recursive: true });
    mkdirSync(join(room, "bin"));
    writeFileSync(
      join(room, "bin", "copydesk"),
      `#!/bin/sh\nexec "${process.execPath}" "${resolve("dist/cli.js")}" "$@"\n`,
    );
    chmodSync(join(room, "bin", "copydesk"), 0o755);
  });
  afterAll(() => rmSync(room, { recursive: true, force: true }));

  const lines = blocksOf(readFileSync("README.md", "utf8")).flatMap((block) => block.split("\n"));
  test.each(lines.filter((line) => line !== "" && !installs.test(line)))("%s", (line) => {
    const run = spawnSync("sh", ["-c", line], {
      cwd: room,
      encoding: "utf8",
      env: { ...process.env, PATH: `${join(room, "bin")}${delimiter}${process.env.PATH ?? ""}` },
    });
    expect(run.status, run.stderr).toBeLessThan(2);
  });

  test("names only scripts that there are", () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync("package.json", "utf8"));
    for (const page of pages)
      for (const [, script = ""] of readFileSync(page, "utf8").matchAll(/npm run (?:--silent )?([\w:]+)/gu))
        expect(Object.keys(scripts), `${page}: npm run ${script}`).toContain(script);
  });
});

test.each(pages)("every link of %s leads somewhere", (page) => {
  for (const [, target = ""] of readFileSync(page, "utf8").matchAll(/\]\(([^)#\s]+)\)/gu))
    if (!/^https?:/u.test(target)) expect(existsSync(join(dirname(page), target)), target).toBe(true);
});

function blocksOf(page: string): readonly string[] {
  return [...page.matchAll(/^```sh\n(?<block>.*?)^```$/gmsu)].map((match) => match.groups?.block ?? "");
}
