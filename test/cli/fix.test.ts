import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeText } from "../../cli/drafts/write-text.ts";
import { clean, mended, mixed } from "../enforcement/drafts.ts";
import { copydesk, scratch } from "./copydesk.ts";

const read = (folder: string, name: string) => readFileSync(join(folder, name), "utf8");

describe("--fix", () => {
  it("makes the safe fixes, reports what is left, and changes nothing more the second time", () => {
    const cwd = scratch({ "a.md": mixed });
    const first = copydesk(["--fix"], { cwd });
    expect([first.code, read(cwd, "a.md")]).toEqual([0, mended]);
    const before = statSync(join(cwd, "a.md")).mtimeMs;
    expect(copydesk(["--fix"], { cwd }).code).toBe(0);
    expect(statSync(join(cwd, "a.md")).mtimeMs).toBe(before);
  });

  it("keeps line endings and a byte-order mark", () => {
    const crlf = `\uFEFF${mixed.replaceAll("\n", "\r\n")}`;
    const cwd = scratch({ "a.md": crlf });
    copydesk(["--fix"], { cwd });
    expect(read(cwd, "a.md")).toBe(`\uFEFF${mended.replaceAll("\n", "\r\n")}`);
  });

  it("keeps the mode, and a link stays a link", () => {
    const cwd = scratch({ "drafts/a.md": mixed });
    chmodSync(join(cwd, "drafts/a.md"), 0o640);
    symlinkSync("drafts/a.md", join(cwd, "link.md"));
    copydesk(["--fix", "link.md"], { cwd });
    expect(readlinkSync(join(cwd, "link.md"))).toBe("drafts/a.md");
    expect(lstatSync(join(cwd, "link.md")).isSymbolicLink()).toBe(true);
    expect([read(cwd, "drafts/a.md"), statSync(join(cwd, "drafts/a.md")).mode & 0o777]).toEqual([mended, 0o640]);
  });

  it("leaves nothing beside the draft", () => {
    const cwd = scratch({ "a.md": mixed });
    copydesk(["--fix"], { cwd });
    expect(readdirSync(cwd)).toEqual(["a.md"]);
  });

  // The moment between the two cannot be held from outside the command, so the function that writes is asked, with a real file.
  it("leaves a draft alone that changes between reading and writing, and says so", () => {
    const path = join(scratch({ "a.md": mixed }), "a.md");
    const source = { path, text: mixed, hasMark: false };
    const changed = `${mixed}\nA line that its author has just added.\n`;
    writeFileSync(path, changed);
    expect(writeText(source, mended)?.wording.en).toBe("this changed while it was read, and was left alone.");
    expect(readFileSync(path, "utf8")).toBe(changed);
    writeFileSync(path, mixed);
    expect(writeText(source, mended)).toBeUndefined();
    expect(readFileSync(path, "utf8")).toBe(mended);
  });

  it("fixes nothing under a configuration that is broken", () => {
    const cwd = scratch({ "a.md": mixed, "copydesk.json": '{ "lanuage": "nl" }' });
    expect(copydesk(["--fix"], { cwd }).code).toBe(2);
    expect(read(cwd, "a.md")).toBe(mixed);
  });

  it("gives the mended draft back where it came in on standard input", () => {
    expect(copydesk(["--fix", "--stdin"], { input: mixed }).out).toBe(mended);
    expect(copydesk(["--fix", "--stdin"], { input: clean }).out).toBe(clean);
  });

  it("spells a place as the house does", () => {
    const cwd = scratch({
      "a.md": "# Baghouz\n\nThe SDF took the village of Baquaz on Saturday, Mustafa Bali said.\n",
      "copydesk.json": '{ "places": [{ "preferred": "Baghouz", "variants": ["Baquaz"] }] }',
    });
    copydesk(["--fix"], { cwd });
    expect(read(cwd, "a.md")).toContain("village of Baghouz on");
  });
});

describe("--diff", () => {
  it("shows the fixes as a patch that git applies, and writes nothing", () => {
    const cwd = scratch({ "a.md": mixed });
    const { out, code } = copydesk(["--diff"], { cwd });
    expect(code).toBe(1);
    expect(out).toContain("--- a/a.md\n+++ b/a.md\n@@");
    expect(out).toContain(`-"We open the bridge in the spring,” said`);
    expect(out).toContain(`+"We open the bridge in the spring," said`);
    expect(read(cwd, "a.md")).toBe(mixed);
  });

  it("is empty and passes where there is nothing to fix", () => {
    const { out, code } = copydesk(["--diff"], { cwd: scratch({ "a.md": clean }) });
    expect([out, code]).toEqual(["", 0]);
  });
});
