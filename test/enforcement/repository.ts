import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { putFiles, scratch } from "../cli/copydesk.ts";
import { newsroom } from "../cli/newsroom.ts";

export interface Said {
  readonly code: number | null;
  /** Standard output and standard error together. */
  readonly text: string;
  readonly milliseconds: number;
}

/** A scratch folder in which programs are run as a user would run them. */
export interface Repository {
  readonly folder: string;
  readonly run: (program: string, ...words: string[]) => Said;
  readonly put: (files: Readonly<Record<string, string | Uint8Array>>) => void;
  /** Puts the files, stages them and commits. */
  readonly commit: (files: Readonly<Record<string, string | Uint8Array>>) => Said;
}

/** A new git repository with a small newsroom's configuration. `env` goes to everything that is run in it. */
export function repository(env: Readonly<Record<string, string>> = {}): Repository {
  const folder = scratch({ "copydesk.json": newsroom["copydesk.json"] ?? "" });
  const run = (program: string, ...words: string[]): Said => {
    const begun = Date.now();
    const { status, stdout, stderr, error } = spawnSync(program, words, {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, LANG: "C.UTF-8", NO_COLOR: "1", ...identity, ...env },
    });
    return { code: status, text: `${stdout}${stderr}${error?.message ?? ""}`, milliseconds: Date.now() - begun };
  };
  const put = (files: Readonly<Record<string, string | Uint8Array>>) => putFiles(folder, files);
  const must = (...words: string[]) => {
    const { code, text } = run("git", ...words);
    if (code !== 0) throw new Error(`git ${words.join(" ")}: ${text}`);
  };
  must("init", "-q", "-b", "main");
  must("add", ".");
  must("commit", "-q", "--no-verify", "-m", "Begin");
  return {
    folder,
    run,
    put,
    commit: (files) => {
      put(files);
      must("add", "--", ...Object.keys(files));
      return run("git", "commit", "-m", "A draft");
    },
  };
}

/** Whether a program is there to be tested with; says so where it is not. */
export function isThere(program: string): boolean {
  const there = spawnSync(program, ["--version"]).error === undefined;
  if (!there) console.warn(`skipped: ${program} is not installed`);
  return there;
}

/** The package as npm would publish it, from this checkout. */
export function packPackage(): string {
  const folder = scratch();
  const { status, stdout, stderr } = spawnSync("npm", ["pack", "--silent", "--pack-destination", folder], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return join(folder, stdout.trim());
}

/** A git repository made from the files of this checkout, as a newsroom would name it in its configuration of pre-commit. */
export function repositoryOfCheckout(): string {
  const folder = scratch();
  const git = (...words: string[]) =>
    spawnSync("git", words, { cwd: folder, encoding: "utf8", env: { ...process.env, ...identity } });
  const { stdout } = spawnSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    encoding: "utf8",
  });
  for (const name of stdout.split("\0").filter((one) => one !== "" && one !== "node_modules")) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    cpSync(resolve(name), join(folder, name));
  }
  git("init", "-q", "-b", "main");
  git("add", ".");
  git("commit", "-q", "-m", "Copydesk");
  return folder;
}

const identity = {
  GIT_AUTHOR_NAME: "Desk",
  GIT_AUTHOR_EMAIL: "desk@example.org",
  GIT_COMMITTER_NAME: "Desk",
  GIT_COMMITTER_EMAIL: "desk@example.org",
  GIT_CONFIG_GLOBAL: "/dev/null",
};
