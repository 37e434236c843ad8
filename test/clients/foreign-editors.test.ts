import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const has = (program: string, flag = "--version") => spawnSync(program, [flag]).status === 0;
const draft = '# Éénmaal 😀\n\nIn het dorp stond “het ziekenhuis dat al jaren dicht is", zei de burgemeester.\n';

let room: string;
let file: string;
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), "foreign-"));
  file = join(room, "draft.md");
  writeFileSync(file, draft);
});
afterEach(() => rmSync(room, { recursive: true, force: true }));

function run(program: string, words: readonly string[]): readonly string[] {
  const env = { ...process.env, NODE: process.execPath, SERVER: resolve("dist/server.js"), ROOT: room, DRAFT: file };
  const { stdout, stderr } = spawnSync(program, words, { cwd: room, env, encoding: "utf8", timeout: 60_000 });
  expect(stdout, stderr).toContain("left: 0");
  return stdout.split("\n");
}

describe("an editor that knows nothing of Copydesk finds, mends and is done", () => {
  test.skipIf(!has("nvim"))("Neovim", () => {
    const said = run("nvim", ["--headless", "--clean", file, "-c", `luafile ${resolve("test/clients/neovim.lua")}`]);
    expect(said).toContain("diagnostic: 3:19 mismatched-quote-marks");
    expect(readFileSync(file, "utf8")).not.toContain('"');
  });

  test.skipIf(!has("emacs"))("Emacs", () => {
    run("emacs", ["-q", "--batch", "-l", resolve("test/clients/eglot.el")]);
    expect(readFileSync(file, "utf8")).not.toContain('"');
  });
});
