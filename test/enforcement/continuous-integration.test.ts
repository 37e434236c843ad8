import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { bin, scratch } from "../cli/copydesk.ts";
import { newsroom } from "../cli/newsroom.ts";
import { repository } from "./repository.ts";

const read = (file: string) => parse(readFileSync(file, "utf8"));

describe("the GitHub Action", () => {
  const { runs, inputs } = read("action.yml");
  const step = runs.steps.find(({ name }: { name?: string }) => name === "Lint drafts");
  const run = (words: string, cwd: string) => {
    const env = { ...process.env, COPYDESK: bin, ARGUMENTS: words, GITHUB_STEP_SUMMARY: join(cwd, "summary.md") };
    return spawnSync("bash", ["-e", "-o", "pipefail", "-c", step.run], { cwd, env, encoding: "utf8" });
  };

  it("annotates, sums up and leaves SARIF for the upload, and fails with the command", () => {
    const cwd = scratch(newsroom);
    const { status, stdout } = run("news", cwd);
    expect([status, stdout.match(/^::error /gm)?.length]).toEqual([1, 2]);
    expect(readFileSync(join(cwd, "summary.md"), "utf8")).toContain("2 drafts: 2 errors.");
    expect(JSON.parse(readFileSync(join(cwd, "copydesk.sarif"), "utf8")).runs[0].results).toHaveLength(2);
  });

  it("passes where the command passes, and runs nothing that stands in its arguments", () => {
    const cwd = scratch(newsroom);
    expect(run("news/clean.md", cwd).status).toBe(0);
    expect(run("news/clean.md; touch $(echo x) `touch y`", cwd).status).toBe(2);
    expect(["x", "y"].filter((name) => existsSync(join(cwd, name)))).toEqual([]);
  });

  it("names every input that its steps use", () => {
    const used = Array.from(readFileSync("action.yml", "utf8").matchAll(/inputs\.([\w-]+)/g), ([, name]) => name);
    expect([...new Set(used)].sort()).toEqual(Object.keys(inputs).sort());
  });
});

describe("the GitLab template", () => {
  it("lints what a merge request changes, and leaves the two reports that it names", () => {
    const drafts = repository();
    drafts.commit({ "old.md": newsroom["news/loaded draft.md"] ?? "" });
    drafts.run("git", "update-ref", "refs/remotes/origin/main", "HEAD");
    drafts.commit({ "new.md": newsroom["news/loaded draft.md"] ?? "" });
    const { variables, copydesk } = read("docs/recipes/copydesk.gitlab-ci.yml");
    // The runner has npx fetch the package; here it is the one that was built.
    const programs = scratch({ npx: `#!/bin/sh\nshift 2\nexec ${process.execPath} ${bin} "$@"\n` });
    chmodSync(join(programs, "npx"), 0o755);
    const words = variables.COPYDESK_ARGUMENTS.replace("$CI_MERGE_REQUEST_TARGET_BRANCH_NAME", "main");
    const env = { ...process.env, PATH: `${programs}:${process.env.PATH}`, COPYDESK_ARGUMENTS: words };
    const run = spawnSync("sh", ["-e", "-c", copydesk.script.join("\n")], {
      cwd: drafts.folder,
      env,
      encoding: "utf8",
    });
    expect([run.status, run.stdout]).toEqual([1, expect.stringContaining("new.md:3:26 error")]);
    const { codequality, junit } = copydesk.artifacts.reports;
    const issues = JSON.parse(readFileSync(resolve(drafts.folder, codequality), "utf8"));
    expect(issues.map((issue: { location: { path: string } }) => issue.location.path)).toEqual(["new.md", "new.md"]);
    expect(readFileSync(resolve(drafts.folder, junit), "utf8")).toContain('name="new.md"');
  });
});

describe("the publish workflow", () => {
  const { steps } = read(".github/workflows/publish.yml").jobs.extension;
  const runs: string = steps.map(({ run = "" }: { run?: string }) => run).join("\n");

  it("gives one package to the Marketplace, to Open VSX and to the release", () => {
    expect(runs.match(/out\/copydesk\.vsix/g)?.length).toBe(3);
    expect(runs).toMatch(/vsce publish --packagePath/);
    expect(runs).toMatch(/ovsx.* publish/);
  });

  it("takes the release notes from the version's part of the changelog, and stops where there are none", () => {
    const step = steps.find(({ name }: { name?: string }) => name === "Release notes from the changelog");
    const notes = (changelog: string) => {
      const cwd = scratch({
        "CHANGELOG.md": changelog,
        "package.json": '{ "version": "1.2.0" }',
        "out/copydesk.vsix": "",
      });
      const { status } = spawnSync("bash", ["-e", "-o", "pipefail", "-c", step.run], { cwd, encoding: "utf8" });
      return { status, text: readFileSync(join(cwd, "out/release-notes.md"), "utf8").trim() };
    };
    const older = "## 1.1.0\n\n- Older.\n";
    expect(
      notes(`# Changelog\n\n## Unreleased\n\n- Not yet.\n\n## [1.2.0] - 2026-11-25\n\n- New.\n\n${older}`),
    ).toEqual({
      status: 0,
      text: "- New.",
    });
    expect(notes(`# Changelog\n\n${older}`).status).toBe(1);
  });
});
