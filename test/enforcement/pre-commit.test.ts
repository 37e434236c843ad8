import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { scratch } from "../cli/copydesk.ts";
import { clean, loaded, mended, mixed } from "./drafts.ts";
import { isThere, type Repository, repository, repositoryOfCheckout } from "./repository.ts";

describe.runIf(isThere("pre-commit"))("the hook for pre-commit", () => {
  let drafts: Repository;

  beforeAll(() => {
    const hooks = repositoryOfCheckout();
    drafts = repository({ PRE_COMMIT_HOME: scratch(), npm_config_prefer_offline: "true" });
    const revision = drafts.run("git", "-C", hooks, "rev-parse", "HEAD").text.trim();
    const configuration = [
      "repos:",
      `  - repo: file://${hooks}`,
      `    rev: ${revision}`,
      "    hooks:",
      "      - id: copydesk-fix",
      "",
    ];
    drafts.put({ ".pre-commit-config.yaml": configuration.join("\n") });
    const installed = drafts.run("pre-commit", "install", "--install-hooks");
    expect(installed.code, installed.text).toBe(0);
  }, 600_000);

  it("lets a commit pass that has nothing to report", () => {
    const said = drafts.commit({ "news/a.md": clean, "news/b.md": clean, "news/c d é.md": clean });
    expect(said.code, said.text).toBe(0);
    console.info(`pre-commit: a commit of three drafts took ${said.milliseconds} ms`);
  });

  it("blocks a commit and shows why", () => {
    const said = drafts.commit({ "news/loaded.md": loaded });
    expect(said.code).toBe(1);
    expect(said.text).toContain("news/loaded.md:3:22 error");
    drafts.run("git", "reset", "-q", "--hard");
  });

  it("mends what is safe, and passes once it is staged", () => {
    expect(drafts.commit({ "news/mixed.md": mixed }).code).toBe(1);
    expect(readFileSync(join(drafts.folder, "news/mixed.md"), "utf8")).toBe(mended);
    const said = drafts.commit({ "news/mixed.md": mended });
    expect(said.code, said.text).toBe(0);
  });

  it("leaves alone what is no draft", () => {
    const said = drafts.commit({ "script.py": "martyr = 1\n" });
    expect(said.text).toMatch(/copydesk.*Skipped/);
    expect(said.code).toBe(0);
  });
});
