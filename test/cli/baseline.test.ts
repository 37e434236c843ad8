import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { copydesk, putFiles, scratch } from "./copydesk.ts";
import { configuration, loaded } from "./newsroom.ts";

let cwd = "";
const lint = (...words: string[]) => copydesk(["--baseline", "known.json", ...words], { cwd });

beforeEach(() => {
  cwd = scratch({ "copydesk.json": configuration, "news/a.md": loaded });
  const made = lint("--update-baseline");
  expect([made.code, made.err]).toEqual([0, "copydesk: known.json is written, with 2 known findings.\n"]);
});

describe("a baseline", () => {
  it("keeps what is known from counting, and lets what is new through", () => {
    expect(lint().code).toBe(0);
    putFiles(cwd, { "news/a.md": `${loaded}\nAnother martyr was mourned.\n` });
    const { out, code } = lint();
    expect([code, out.match(/news\/a\.md:/g)]).toEqual([1, ["news/a.md:"]]);
  });

  it("finds what is known again after edits around it", () => {
    putFiles(cwd, { "news/a.md": `# A new head\n\nA paragraph put in above.\n\n${loaded.replace("# A", "## Last")}` });
    expect(lint().code).toBe(0);
  });

  it("finds what is known again in a sentence without end that goes on further", () => {
    const endless = `They buried a martyr ${"and walked on ".repeat(300)}`;
    putFiles(cwd, { "news/a.md": endless });
    rmSync(join(cwd, "known.json"));
    lint("--update-baseline");
    putFiles(cwd, { "news/a.md": `${endless}and rested` });
    expect(lint().code).toBe(0);
    putFiles(cwd, { "news/a.md": `${endless}and a martyr rested` });
    expect(lint().code).toBe(1);
  });

  it("counts a second finding of the same sentence as new", () => {
    putFiles(cwd, { "news/a.md": `${loaded}\nNobody called him a martyr then.\n` });
    expect(lint().code).toBe(1);
  });

  it("says what no longer occurs, and shrinks when told to", () => {
    putFiles(cwd, { "news/a.md": loaded.replace("buried a martyr", "buried a fighter") });
    const stale = "copydesk: 1 findings in known.json no longer occur; --update-baseline takes them out.\n";
    expect(lint()).toMatchObject({ code: 0, err: stale });
    expect(lint("--update-baseline").err).toBe("copydesk: 1 findings no longer occur and are out of known.json.\n");
    expect(lint().err).toBe("");
    expect(JSON.parse(readFileSync(join(cwd, "known.json"), "utf8")).drafts["news/a.md"]).toHaveLength(1);
  });

  it("never grows", () => {
    putFiles(cwd, { "news/b.md": loaded });
    const before = readFileSync(join(cwd, "known.json"), "utf8");
    expect(lint("--update-baseline").code).toBe(1);
    expect(readFileSync(join(cwd, "known.json"), "utf8")).toBe(before);
  });

  it("keeps what it knows of drafts that a run does not read, and forgets those that are gone", () => {
    putFiles(cwd, { "news/b.md": "A quiet day in the town.\n" });
    expect(lint("news/b.md").err).toBe("");
    rmSync(join(cwd, "news/a.md"));
    expect(lint().err).toMatch(/2 findings in known\.json no longer occur/);
  });

  it("has no line numbers and a line a finding, so that branches merge", () => {
    expect(readFileSync(join(cwd, "known.json"), "utf8").split("\n")).toEqual([
      "{",
      '  "version": 1,',
      '  "drafts": {',
      '    "news/a.md": [',
      expect.stringMatching(/^ {6}\{"rule":"loaded-term","words":"martyr","fingerprint":"[\da-f]{16}"\},$/),
      expect.stringMatching(/^ {6}\{.*\}$/),
      "    ]",
      "  }",
      "}",
      "",
    ]);
  });
});
