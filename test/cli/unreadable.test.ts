import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { clean } from "../enforcement/drafts.ts";
import { copydesk, type Run, scratch } from "./copydesk.ts";

const posix = process.platform !== "win32";

describe.runIf(posix)("a draft that cannot be read is named, and the others are linted", () => {
  it("where it may not be read, and in a folder that may not be", () => {
    const cwd = scratch({ "a.md": clean, "closed.md": clean, "closed/b.md": clean });
    chmodSync(join(cwd, "closed.md"), 0);
    chmodSync(join(cwd, "closed"), 0);
    const { code, out, err } = copydeskAsNobody(["."], cwd);
    chmodSync(join(cwd, "closed"), 0o700);
    expect([code, out, err]).toEqual([
      2,
      "1 draft: nothing found.\n",
      "copydesk: closed: this cannot be read (EACCES).\ncopydesk: closed.md: this cannot be read (EACCES).\n",
    ]);
  });

  it("where it is a link that leads to itself, named or in a folder", () => {
    const cwd = scratch({ "a.md": clean });
    symlinkSync("loop.md", join(cwd, "loop.md"));
    for (const words of [["loop.md", "a.md"], ["."]])
      expect(copydesk(words, { cwd })).toEqual({
        code: 2,
        out: "1 draft: nothing found.\n",
        err: "copydesk: loop.md: this cannot be read (ELOOP).\n",
      });
  });

  it("where it is a link that leads nowhere, when it is named; in a folder it is an editor's lock", () => {
    const cwd = scratch({ "a.md": clean });
    symlinkSync("user@host.1234", join(cwd, ".#a.md"));
    const missing = "copydesk: .#a.md: there is no such file or folder.\n";
    expect(copydesk([".#a.md", "a.md"], { cwd })).toMatchObject({
      code: 2,
      err: missing,
      out: "1 draft: nothing found.\n",
    });
    expect(copydesk(["."], { cwd })).toMatchObject({ code: 0, err: "" });
  });

  it("where it is a pipe", () => {
    const cwd = scratch({ "a.md": clean });
    expect(spawnSync("mkfifo", [join(cwd, "pipe.md")]).status).toBe(0);
    expect(copydesk(["pipe.md", "a.md"], { cwd })).toMatchObject({
      code: 2,
      err: "copydesk: pipe.md: this is neither a file nor a folder.\n",
    });
    expect(copydesk(["."], { cwd })).toMatchObject({ code: 0, err: "" });
  });
});

/** Root may read everything, so it hands the run over to the user who may read nothing; that user gets a copy of the command to read. */
function copydeskAsNobody(words: readonly string[], cwd: string): Run {
  if (process.getuid?.() !== 0) return copydesk(words, { cwd });
  const home = scratch();
  cpSync("dist", join(home, "dist"), { recursive: true });
  cpSync("package.json", join(home, "package.json"));
  for (const folder of [home, cwd]) chmodSync(folder, 0o755);
  const run = spawnSync(process.execPath, [join(home, "dist/cli.js"), ...words], {
    cwd,
    uid: 65534,
    gid: 65534,
    env: { LANG: "C.UTF-8" },
    encoding: "utf8",
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}
