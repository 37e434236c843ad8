import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll } from "vitest";

/** The built command, as a user runs it. */
export const bin = resolve("dist/cli.js");

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the command with English messages and without colours, unless the surroundings say otherwise. */
export function copydesk(words: readonly string[], { cwd, input = "", env = {} }: Surroundings = {}): Run {
  const { PATH = "", HOME = "" } = process.env;
  const run = spawnSync(process.execPath, [bin, ...words], {
    cwd,
    input,
    env: { PATH, HOME, LANG: "C.UTF-8", ...env },
    maxBuffer: 1 << 28,
  });
  return { code: run.status, out: run.stdout.toString("utf8"), err: run.stderr.toString("utf8") };
}

const folders: string[] = [];

// Said here and not in scratch(), which is called in tests too, where it would be too late to say.
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder with these files, removed after the tests of the file. */
export function scratch(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "copydesk-test-"));
  folders.push(folder);
  putFiles(folder, files);
  return folder;
}

export function putFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}
