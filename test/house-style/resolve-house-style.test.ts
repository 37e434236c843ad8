import { describe, expect, it } from "vitest";
import { createHouseStyles, resolveHouseStyle } from "../../rules/index.ts";
import { filesOf, problemsOf } from "./files.ts";

describe("the house style of a draft", () => {
  it("is the plain one where there is no configuration", async () => {
    const { style, files, problems } = await resolveHouseStyle("/desk/a.md", filesOf({}));
    expect({ rules: style.rules, places: style.places, files, problems }).toEqual({
      rules: {},
      places: [],
      files: [],
      problems: [],
    });
  });

  it("comes from the nearest configuration upward, and from no other", async () => {
    const read = filesOf({
      "/desk/copydesk.json": '{ "language": "en", "requireReasons": true }',
      "/desk/blog/copydesk.json": '{ "language": "nl" }',
    });
    expect((await resolveHouseStyle("/desk/news/syria/a.md", read)).style.language).toBe("en");
    const { style } = await resolveHouseStyle("/desk/blog/a.md", read);
    expect([style.language, style.requireReasons]).toEqual(["nl", false]);
  });

  it("is found at the root of a disk and of a virtual workspace", async () => {
    const configuration = '{ "language": "nl" }';
    for (const [at, draft] of [
      ["/copydesk.json", "/a.md"],
      ["C:/copydesk.json", "C:/desk/a.md"],
      ["file:///copydesk.json", "file:///home/desk/a.md"],
      ["file:///c%3A/copydesk.json", "file:///c%3A/desk/a.md"],
      ["vscode-vfs://github/copydesk.json", "vscode-vfs://github/paper/news/a.md"],
      ["memfs:/copydesk.json", "memfs:/desk/a.md"],
    ] as const)
      expect((await resolveHouseStyle(draft, filesOf({ [at]: configuration }))).style.language, at).toBe("nl");
  });

  it("builds on the files that the configuration extends, its own choices over theirs", async () => {
    const read = filesOf({
      "/desk/copydesk.json": `{
        "extends": ["./house/common.json", "house/dutch.json"],
        "rules": { "loaded-term": "error" }, "proseKeys": ["lead"],
      }`,
      "/desk/house/common.json": '{ "language": "en", "rules": { "loaded-term": "off" }, "proseKeys": ["deck"] }',
      "/desk/house/dutch.json": '{ "language": "nl" }',
    });
    const { style, files } = await resolveHouseStyle("/desk/a.md", read);
    expect(style).toMatchObject({
      language: "nl",
      proseKeys: ["deck", "lead"],
      rules: { "loaded-term": { severity: "error" } },
    });
    expect(files.map((file) => file.path)).toEqual([
      "/desk/copydesk.json",
      "/desk/house/common.json",
      "/desk/house/dutch.json",
    ]);
  });

  it("finds what a configuration builds on where a file system has no authority", async () => {
    const read = filesOf({
      "memfs:/desk/copydesk.json": '{ "extends": "../house/dutch.json" }',
      "memfs:/house/dutch.json": '{ "language": "nl" }',
    });
    expect((await resolveHouseStyle("memfs:/desk/a.md", read)).style.language).toBe("nl");
  });

  it("applies the overrides whose globs match the draft, seen from the configuration", async () => {
    const read = filesOf({
      "/desk/copydesk.json": `{
        "rules": { "loaded-term": "error" },
        "overrides": [
          { "files": ["blog/**"], "rules": { "loaded-term": "off" } },
          { "files": ["*.nl.md"], "language": "nl" }
        ]
      }`,
    });
    const styles = createHouseStyles(read);
    const levelOf = async (path: string) => (await styles.styleFor(path)).style.rules["loaded-term"]?.severity;
    expect(await levelOf("/desk/blog/2026/a.md")).toBe("off");
    expect(await levelOf("/desk/news/blog.md")).toBe("error");
    expect((await styles.styleFor("/desk/news/a.nl.md")).style.language).toBe("nl");
  });

  it("matches globs against the decoded path of a URI", async () => {
    const configuration = '{ "overrides": [{ "files": ["été 2026/**"], "language": "fr" }] }';
    const read = filesOf({ "file:///desk/copydesk.json": configuration });
    const { style } = await resolveHouseStyle("file:///desk/%C3%A9t%C3%A9%202026/a.md", read);
    expect(style.language).toBe("fr");
  });

  it("lets a desk's own place take the stead of the house's", async () => {
    const read = filesOf({
      "/desk/copydesk.json": '{ "extends": "house.json", "places": [{ "preferred": "Kiev", "variants": ["Kyiv"] }] }',
      "/desk/house.json": '{ "places": [{ "preferred": "Kyiv", "variants": ["Kiev"] }, { "preferred": "Odesa" }] }',
    });
    const { style } = await resolveHouseStyle("/desk/a.md", read);
    expect(style.places.map((place) => place.preferred)).toEqual(["Odesa", "Kiev"]);
  });

  it("is the same object for drafts under the same choices", async () => {
    const configuration = '{ "overrides": [{ "files": ["blog/**"], "language": "nl" }] }';
    const styles = createHouseStyles(filesOf({ "/desk/copydesk.json": configuration }));
    const styleOf = async (path: string) => (await styles.styleFor(path)).style;
    expect(await styleOf("/desk/a.md")).toBe(await styleOf("/desk/news/b.md"));
    expect(await styleOf("/desk/blog/a.md")).not.toBe(await styleOf("/desk/a.md"));
    expect(await styleOf("/desk/blog/a.md")).toBe(await styleOf("/desk/blog/b.md"));
  });

  it("reads each file once for a whole folder", async () => {
    const asked: string[] = [];
    const styles = createHouseStyles((path) => {
      asked.push(path);
      return path === "/desk/copydesk.json" ? '{ "language": "nl" }' : undefined;
    });
    for (const name of ["a", "b", "c"]) await styles.styleFor(`/desk/news/${name}.md`);
    expect(asked.filter((path) => path === "/desk/news/copydesk.json")).toHaveLength(1);
  });

  it("names the files that extend each other in a circle, and holds without them", async () => {
    const read = filesOf({
      "/desk/copydesk.json": '{ "extends": "b.json",\n "language": "nl" }',
      "/desk/b.json": '{\n  "extends": "copydesk.json" }',
    });
    const resolved = await resolveHouseStyle("/desk/a.md", read);
    expect(problemsOf(resolved)).toEqual(["/desk/b.json:2:14 extends-itself"]);
    expect(resolved.problems[0]?.message.en).toContain("/desk/copydesk.json → /desk/b.json → /desk/copydesk.json");
    expect(resolved.style.language).toBe("nl");
  });

  it("says which file is missing, where it is named", async () => {
    const read = filesOf({ "/desk/copydesk.json": '{\n  "extends": ["gone.json"],\n  "places": "places.csv"\n}' });
    expect(problemsOf(await resolveHouseStyle("/desk/a.md", read))).toEqual([
      "/desk/copydesk.json:3:13 missing-file",
      "/desk/copydesk.json:2:15 missing-file",
    ]);
  });

  it("says why a file cannot be read", async () => {
    const { problems } = await resolveHouseStyle("/desk/a.md", () => {
      throw new Error("EACCES");
    });
    expect(problems[0]).toMatchObject({ path: "/desk/copydesk.json", reason: "unreadable-file" });
    expect(problems[0]?.message.nl).toContain("EACCES");
  });
});
