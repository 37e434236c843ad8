import { spawnSync } from "node:child_process";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { scratch } from "../cli/copydesk.ts";
import { clean, loaded, mended, mixed } from "./drafts.ts";
import { packPackage, type Repository, repository } from "./repository.ts";

/** A folder with the packed Copydesk and the hook managers, as npm installs them. */
const tools = scratch({ "package.json": '{ "private": true }' });
const wanted = ["husky@9.1.7", "lint-staged@16.3.4", "lefthook@2.2.2"];
const install = spawnSync(
  "npm",
  ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", packPackage(), ...wanted],
  { cwd: tools, encoding: "utf8" },
);
const areThere = install.status === 0;
if (!areThere) console.warn(`skipped: husky, lint-staged and lefthook could not be installed: ${install.stderr}`);

/** The files of a recipe in docs/recipes: what stands in backticks before each block. */
function filesOf(recipe: string): Readonly<Record<string, string>> {
  const text = readFileSync(resolve("docs/recipes", recipe), "utf8");
  return Object.fromEntries(
    Array.from(text.matchAll(/^`([^`\n]+)`\n\n```\w+\n(.*?)^```/gms), ([, name, content]) => [name, content]),
  );
}

function withTools(): Repository {
  const drafts = repository({ PATH: `${join(tools, "node_modules/.bin")}:${process.env.PATH}` });
  drafts.put({ ".gitignore": "node_modules\n" });
  drafts.run("ln", "-s", join(tools, "node_modules"), "node_modules");
  return drafts;
}

describe.runIf(areThere)("husky and lint-staged", () => {
  let drafts: Repository;

  beforeAll(() => {
    drafts = withTools();
    drafts.put(filesOf("husky.md"));
    expect(drafts.run("husky").code).toBe(0);
    drafts.run("git", "add", ".");
    const begun = drafts.run("git", "commit", "-q", "--no-verify", "-m", "Set up");
    expect(begun.code, begun.text).toBe(0);
  });

  it("block a commit", () => {
    const said = drafts.commit({ "a.md": loaded });
    expect([said.code, said.text]).toEqual([1, expect.stringContaining("a.md:3:22 error")]);
    drafts.run("git", "reset", "-q", "--hard");
  });

  it("mend and pass commits", () => {
    const said = drafts.commit({ "a.md": clean, "b c.md": clean, "d.md": mixed });
    expect(said.code, said.text).toBe(0);
    console.info(`husky and lint-staged: a commit of three drafts took ${said.milliseconds} ms`);
    expect(drafts.run("git", "show", "HEAD:d.md").text).toBe(mended);
  });
});

describe.runIf(areThere)("lefthook", () => {
  let drafts: Repository;

  beforeAll(() => {
    drafts = withTools();
    drafts.put(filesOf("lefthook.md"));
    const installed = drafts.run("lefthook", "install");
    expect(installed.code, installed.text).toBe(0);
  });

  it("blocks a commit", () => {
    const said = drafts.commit({ "a.md": loaded });
    expect([said.code, said.text]).toEqual([1, expect.stringContaining("a.md:3:22 error")]);
    drafts.run("git", "reset", "-q", "--hard");
  });

  it("passes commits", () => {
    const said = drafts.commit({ "a.md": clean, "b c.md": clean, "d.md": clean });
    expect(said.code, said.text).toBe(0);
    console.info(`lefthook: a commit of three drafts took ${said.milliseconds} ms`);
  });
});

describe.runIf(areThere)("the plain hook of the recipe", () => {
  it("blocks and passes commits", () => {
    const drafts = withTools();
    const script = /```sh\n(.*?)```/s.exec(readFileSync(resolve("docs/recipes/git-hook.md"), "utf8"))?.[1] ?? "";
    writeFileSync(join(drafts.folder, ".git/hooks/pre-commit"), script);
    chmodSync(join(drafts.folder, ".git/hooks/pre-commit"), 0o755);
    expect(drafts.commit({ "a.md": loaded }).code).toBe(1);
    const passed = drafts.commit({ "a.md": clean });
    expect(passed.code, passed.text).toBe(0);
  });
});
