import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { bin, copydesk, type Run } from "../cli/copydesk.ts";
import { clean, loaded, mended, mixed } from "./drafts.ts";
import { type Repository, repository } from "./repository.ts";

let drafts: Repository;
const lint = (...words: string[]): Run => copydesk(["lint", ...words], { cwd: drafts.folder });
const pathsOf = (...words: string[]) =>
  JSON.parse(lint("--format", "json", ...words).out).files.map((file: { path: string }) => file.path);

beforeEach(() => {
  drafts = repository();
});

describe("--staged", () => {
  it("reads the index and not the work tree", () => {
    drafts.put({ "a.md": loaded });
    drafts.run("git", "add", "a.md");
    drafts.put({ "a.md": clean });
    expect(lint("--staged")).toMatchObject({ code: 1, out: expect.stringContaining("a.md:3:22") });
    drafts.run("git", "add", "a.md");
    drafts.put({ "a.md": loaded });
    expect(lint("--staged").code).toBe(0);
  });

  it("reads what is added, changed, renamed or copied, under any name, and no more", () => {
    drafts.commit({
      "old.md": `${clean}\nMore of it, so that git sees the rename.\n`,
      "gone.md": clean,
      "same.md": clean,
    });
    drafts.put({ "een map/bericht 'één' 🕯️.md": clean, "новости.md": clean, "notes.txt": clean });
    drafts.run("git", "mv", "old.md", "new.md");
    drafts.run("git", "rm", "-q", "gone.md");
    drafts.run("git", "add", ".");
    expect(pathsOf("--staged").sort()).toEqual(["een map/bericht 'één' 🕯️.md", "new.md", "новости.md"].sort());
  });

  it("leaves submodules and symbolic links alone", () => {
    const other = repository();
    other.commit({ "inner.md": loaded });
    drafts.run("git", "-c", "protocol.file.allow=always", "submodule", "add", "-q", other.folder, "sub.md");
    drafts.run("ln", "-s", "sub.md/inner.md", "link.md");
    drafts.run("git", "add", ".");
    expect(lint("--staged")).toMatchObject({ code: 0, err: "" });
  });

  it("works from a folder below, and for the paths that are named", () => {
    drafts.put({ "news/a.md": loaded, "blog/b.md": loaded });
    drafts.run("git", "add", ".");
    const run = copydesk(["lint", "--staged", "--format", "json", "."], { cwd: join(drafts.folder, "news") });
    expect(JSON.parse(run.out).files.map((file: { path: string }) => file.path)).toEqual(["a.md"]);
    expect(pathsOf("--staged", "blog")).toEqual(["blog/b.md"]);
  });

  it("goes by the configuration as it is staged, and by its ignore", () => {
    drafts.put({ "copydesk.json": '{ "ignore": ["archive/**"] }', "archive/a.md": loaded, "a.md": loaded });
    drafts.run("git", "add", ".");
    drafts.put({ "copydesk.json": "{ broken" });
    expect(lint("--staged")).toMatchObject({ code: 0, err: "" });
    expect(pathsOf("--staged")).toEqual(["a.md"]);
  });

  it("passes where nothing is staged, in the first commit too", () => {
    expect(lint("--staged")).toMatchObject({ code: 0, out: "No drafts read.\n" });
    drafts.run("git", "update-ref", "-d", "HEAD");
    drafts.put({ "a.md": loaded });
    drafts.run("git", "add", ".");
    expect(lint("--staged").code).toBe(1);
  });

  it("says that it needs git's repository", () => {
    const run = copydesk(["lint", "--staged"], { cwd: "/" });
    expect([run.code, run.err]).toEqual([
      2,
      expect.stringMatching(/^copydesk: git rev-parse failed: .*not a git repository/),
    ]);
  });
});

describe("--staged --fix", () => {
  it("mends the draft on disk and in the index", () => {
    drafts.put({ "a.md": mixed });
    drafts.run("git", "add", "a.md");
    expect(lint("--staged", "--fix").code).toBe(0);
    expect(readFileSync(join(drafts.folder, "a.md"), "utf8")).toBe(mended);
    expect(drafts.run("git", "show", ":a.md").text).toBe(mended);
  });

  it("refuses where the work tree differs, and says why", () => {
    drafts.put({ "a.md": mixed });
    drafts.run("git", "add", "a.md");
    drafts.put({ "a.md": `${mixed}\nNot yet meant for the commit.\n` });
    const { code, err } = lint("--staged", "--fix");
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/^copydesk: a\.md: this is not fixed: the work tree differs/),
    ]);
    expect(drafts.run("git", "show", ":a.md").text).toBe(mixed);
    expect(readFileSync(join(drafts.folder, "a.md"), "utf8")).toContain("Not yet meant");
  });

  it("does not mind a difference where there is nothing to fix", () => {
    drafts.put({ "a.md": clean });
    drafts.run("git", "add", "a.md");
    drafts.put({ "a.md": `${clean}\nMore.\n` });
    expect(lint("--staged", "--fix")).toMatchObject({ code: 0, err: "" });
  });

  it("knows a draft that git keeps with other line endings", () => {
    drafts.run("git", "config", "core.autocrlf", "true");
    drafts.put({ "a.md": mixed.replaceAll("\n", "\r\n") });
    drafts.run("git", "add", "a.md");
    expect(lint("--staged", "--fix").code).toBe(0);
    expect(readFileSync(join(drafts.folder, "a.md"), "utf8")).toBe(mended.replaceAll("\n", "\r\n"));
    expect(drafts.run("git", "show", ":a.md").text).toBe(mended);
  });
});

describe("--changed-since", () => {
  it("reads what changed on this branch, committed or not, and what git does not know yet", () => {
    drafts.commit({ "a.md": clean, "b.md": clean, "c.md": clean });
    drafts.run("git", "checkout", "-q", "-b", "work");
    drafts.commit({ "b.md": `${clean}\nMore.\n` });
    drafts.put({ "c.md": `${clean}\nMore.\n`, "d.md": clean });
    drafts.run("git", "checkout", "-q", "main", "--", "a.md");
    expect(pathsOf("--changed-since", "main")).toEqual(["b.md", "c.md", "d.md"]);
  });

  it("does not count what changed on the other branch since", () => {
    drafts.commit({ "a.md": clean });
    drafts.run("git", "checkout", "-q", "-b", "work");
    drafts.commit({ "b.md": clean });
    drafts.run("git", "checkout", "-q", "main");
    drafts.commit({ "a.md": `${clean}\nMore.\n` });
    drafts.run("git", "checkout", "-q", "work");
    expect(pathsOf("--changed-since", "main")).toEqual(["b.md"]);
  });

  it("says that there is no such revision, and takes none for an option", () => {
    expect(lint("--changed-since", "gone")).toMatchObject({
      code: 2,
      err: expect.stringMatching(/git diff failed: .*gone/s),
    });
    expect(lint("--changed-since=--output=x").code).toBe(2);
  });
});

describe("a plain Git hook", () => {
  it("blocks, mends and passes commits", () => {
    const script = `#!/bin/sh\nexec ${process.execPath} ${bin} lint --staged --fix\n`;
    drafts.put({ ".git/hooks/pre-commit": script });
    drafts.run("chmod", "+x", ".git/hooks/pre-commit");
    const blocked = drafts.commit({ "a.md": loaded });
    expect([blocked.code, blocked.text]).toEqual([1, expect.stringContaining("a.md:3:22 error")]);
    const passed = drafts.commit({ "a.md": clean, "b.md": clean, "c.md": mixed });
    expect(passed.code, passed.text).toBe(0);
    console.info(`plain hook: a commit of three drafts took ${passed.milliseconds} ms`);
    expect(drafts.run("git", "show", "HEAD:c.md").text).toBe(mended);
  });
});
