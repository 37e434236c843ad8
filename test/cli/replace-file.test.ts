import {
  chmodSync,
  chownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { replaceFile } from "../../cli/replace-file.ts";
import { scratch } from "./copydesk.ts";

const contents = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));

describe("a file is replaced", () => {
  it("whole, and made where there is none", () => {
    const cwd = scratch({ "old.md": "before" });
    expect(replaceFile(join(cwd, "old.md"), "after")).toBe(true);
    expect(replaceFile(join(cwd, "new.md"), Buffer.from("made"))).toBe(true);
    expect(contents(cwd)).toEqual({ "old.md": "after", "new.md": "made" });
  });

  it("with its mode, behind its link", () => {
    const cwd = scratch({ "drafts/a.md": "before" });
    chmodSync(join(cwd, "drafts/a.md"), 0o640);
    symlinkSync("drafts/a.md", join(cwd, "link.md"));
    replaceFile(join(cwd, "link.md"), "after");
    expect(contents(join(cwd, "drafts"))).toEqual({ "a.md": "after" });
    expect(statSync(join(cwd, "drafts/a.md")).mode & 0o777).toBe(0o640);
    expect(readdirSync(cwd).sort()).toEqual(["drafts", "link.md"]);
  });

  // Nobody but root may give a file away.
  it.skipIf(process.getuid?.() !== 0)("with its owner", () => {
    const cwd = scratch({ "a.md": "before" });
    chownSync(join(cwd, "a.md"), 4321, 1234);
    replaceFile(join(cwd, "a.md"), "after");
    const { uid, gid } = statSync(join(cwd, "a.md"));
    expect([uid, gid]).toEqual([4321, 1234]);
  });
});

describe("a file is left alone", () => {
  it("where it may not be replaced after all, which is asked when the new one stands beside it", () => {
    const cwd = scratch({ "a.md": "before" });
    let beside: readonly string[] = [];
    const mayReplace = () => {
      beside = Object.values(contents(cwd));
      writeFileSync(join(cwd, "a.md"), "saved by its author");
      return false;
    };
    expect(replaceFile(join(cwd, "a.md"), "after", mayReplace)).toBe(false);
    expect([...beside].sort()).toEqual(["after", "before"]);
    expect(contents(cwd)).toEqual({ "a.md": "saved by its author" });
  });

  it("where asking fails", () => {
    const cwd = scratch({ "a.md": "before" });
    const fails = () => {
      throw new Error("gone");
    };
    expect(() => replaceFile(join(cwd, "a.md"), "after", fails)).toThrow("gone");
    expect(contents(cwd)).toEqual({ "a.md": "before" });
  });

  it("where its name cannot be taken", () => {
    const cwd = scratch({});
    mkdirSync(join(cwd, "a.md"));
    expect(() => replaceFile(join(cwd, "a.md"), "after")).toThrow(/EISDIR|EPERM|EEXIST|ENOTEMPTY/);
    expect(readdirSync(cwd)).toEqual(["a.md"]);
  });
});
