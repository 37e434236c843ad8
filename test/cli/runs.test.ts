import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { DraftJson } from "../../cli/report/json-shapes.ts";
import { copydesk, putFiles, scratch } from "./copydesk.ts";
import { clean, configuration, loaded, newsroom } from "./newsroom.ts";

let cwd = "";
const json = (...words: string[]) => copydesk(["lint", "--format", "json", ...words], { cwd }).out;

beforeAll(() => {
  const drafts = Array.from(
    { length: 30 },
    (_, index) => [`many/${index}.md`, index % 3 === 0 ? loaded : clean] as const,
  );
  cwd = scratch({ ...newsroom, ...Object.fromEntries(drafts) });
});

describe("several threads", () => {
  it("give the report of one", () => {
    expect(json("--jobs", "3")).toBe(json());
  });

  it("say what is wrong with a configuration once", () => {
    const broken = scratch({ "copydesk.json": '{ "lanuage": 1 }', "a.md": clean, "b.md": clean });
    const { code, err } = copydesk(["--jobs", "2"], { cwd: broken });
    expect([code, err.match(/lanuage/g)?.length]).toEqual([2, 1]);
  });
});

describe("shards", () => {
  it("share the drafts, each in one of them", () => {
    const paths = (report: string) => JSON.parse(report).files.map((file: { path: string }) => file.path);
    const parts = ["1/3", "2/3", "3/3"].map((shard) => paths(json("--shard", shard)));
    expect(parts.flat().sort()).toEqual(paths(json()).sort());
    expect(
      Math.max(...parts.map((part) => part.length)) - Math.min(...parts.map((part) => part.length)),
    ).toBeLessThanOrEqual(1);
  });
});

describe("the cache", () => {
  it("gives the same report, and remembers", () => {
    const first = json("--cache");
    expect(first).toBe(json());
    expect(JSON.parse(readFileSync(join(cwd, ".copydesk-cache.json"), "utf8")).kind).toBe("copydesk-cache");
    expect(json("--cache")).toBe(first);
  });

  it("notices a change of the draft and of the configuration", () => {
    const folder = scratch({ "copydesk.json": configuration, "a.md": loaded });
    const count = () => JSON.parse(copydesk(["--cache", "--format", "json"], { cwd: folder }).out).summary.errors;
    expect(count()).toBe(2);
    putFiles(folder, { "a.md": `${loaded}\nA martyr.\n` });
    expect(count()).toBe(3);
    putFiles(folder, { "copydesk.json": configuration.replace('"error"', '"off"') });
    expect(count()).toBe(0);
  });

  it.each(["", "{", "[]", '{ "kind": "other" }', '{ "kind": "copydesk-cache", "drafts": { "a": 1 } }'])(
    "that holds %j is passed over and written anew",
    (content) => {
      const folder = scratch({ "copydesk.json": configuration, "a.md": loaded, "cache.json": content });
      const run = copydesk(["--cache", "--cache-file", "cache.json"], { cwd: folder });
      expect([run.code, run.err]).toEqual([1, ""]);
      expect(JSON.parse(readFileSync(join(folder, "cache.json"), "utf8")).kind).toBe("copydesk-cache");
    },
  );

  it("that cannot be written is said, and costs nothing else", () => {
    const run = copydesk(["--cache", "--cache-file", "gone/cache.json", "news/clean.md"], { cwd });
    expect(run).toMatchObject({ code: 0, err: "copydesk: the cache gone/cache.json could not be written (ENOENT).\n" });
  });
});

describe("lines of JSON", () => {
  it("are answered one by one, in order, as the JSON report has it", () => {
    const input = [
      { path: "news/a.md", text: loaded },
      { path: "news/b.md", text: clean },
    ]
      .map((draft) => `${JSON.stringify(draft)}\n`)
      .join("");
    const { out, code } = copydesk(["lint", "--stdin-ndjson"], { cwd, input });
    const answers = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(answers.map(({ path, findings }) => [path, findings.length])).toEqual([
      ["news/a.md", 2],
      ["news/b.md", 0],
    ]);
    const [whole] = JSON.parse(json("news/loaded draft.md")).files;
    expect(answers[0].findings).toEqual(whole.findings);
  });

  it("that are no drafts are answered with an error, and the others as ever", () => {
    const input = `nonsense\n${JSON.stringify({ path: "a.md", text: clean })}\n{"path": 1}\n`;
    const { out, code, err } = copydesk(["lint", "--stdin-ndjson"], { cwd, input });
    const answers = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(code).toBe(2);
    expect(answers.map(({ line, path }) => line ?? path)).toEqual([1, "a.md", 3]);
    expect(err).toMatch(/^copydesk: stdin:1: .*\ncopydesk: stdin:3: .*\n$/);
  });
});

describe("--across", () => {
  const draft = (place: string, index: number) =>
    `# Report ${index}\n\nThe town of ${place} was quiet on Friday. People in ${place} went out to buy bread.\n`;

  it("holds a draft to the spelling of the others, and points at it", () => {
    const folder = scratch({ "1.md": draft("Baghouz", 1), "2.md": draft("Baghouz", 2), "3.md": draft("Baquaz", 3) });
    const run = (...words: string[]) => JSON.parse(copydesk(["--format", "json", ...words], { cwd: folder }).out);
    expect(run().files.flatMap((file: DraftJson) => file.findings)).toEqual([]);
    const findings = run("--across").files.flatMap(({ path, findings }: DraftJson) =>
      findings.map((one) => ({ ...one, path })),
    );
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) expect(finding).toMatchObject({ path: "3.md", rule: "inconsistent-place-name" });
    expect(findings[0].related[0].path).toMatch(/^[12]\.md$/);
  });

  it("says what it does not go with", () => {
    const { code, err } = copydesk(["--across", "--jobs", "2", "news"], { cwd });
    expect([code, err]).toEqual([
      2,
      "copydesk: --across needs all drafts in one place, and does not go with --jobs.\n",
    ]);
  });
});

describe("standard input", () => {
  it("goes by the path it is given, and by its configuration", () => {
    const { out, code } = copydesk(["lint", "--stdin", "--stdin-filename", "news/x.md"], { cwd, input: loaded });
    expect([code, out.startsWith("news/x.md:3:26")]).toEqual([1, true]);
  });
});

describe("the folders of a newsroom", () => {
  it("are searched with what .gitignore and the configuration leave out, and what the configuration adds", () => {
    const folder = scratch({
      "copydesk.json": '{ "files": ["wire/**/*.txt"], "ignore": ["archive/**", "!archive/keep.md"] }',
      ".gitignore": "build/\n*.tmp.md\n",
      ".git/HEAD": "ref: refs/heads/main\n",
      "a.md": clean,
      "b.markdown": clean,
      "c.mdx": clean,
      "d.txt": clean,
      "x.tmp.md": clean,
      "wire/2026/e.txt": clean,
      "archive/f.md": clean,
      "archive/keep.md": clean,
      "build/g.md": clean,
      "node_modules/pkg/README.md": clean,
    });
    const paths = JSON.parse(copydesk(["--format", "json"], { cwd: folder }).out).files.map(
      (file: { path: string }) => file.path,
    );
    expect(paths).toEqual(["a.md", "archive/keep.md", "b.markdown", "c.mdx", "wire/2026/e.txt"]);
  });

  it("may have names with spaces, quotes and letters of any script", () => {
    const names = ["een map/bericht 'één'.md", "новости/киев.md", "أخبار/حلب.md", "emoji 🕯️.md"];
    const folder = scratch(Object.fromEntries(names.map((name) => [name, clean])));
    const paths = JSON.parse(copydesk(["--format", "json"], { cwd: folder }).out).files.map(
      (file: { path: string }) => file.path,
    );
    expect([...paths].sort()).toEqual([...names].sort());
  });

  it("takes a draft once, however often it is named", () => {
    const folder = scratch({ "a.md": clean });
    writeFileSync(join(folder, "b.md"), clean);
    expect(JSON.parse(copydesk(["--format", "json", ".", "a.md", "./a.md"], { cwd: folder }).out).summary.files).toBe(
      2,
    );
  });
});

describe("a trial", () => {
  it("counts what a list would add, and shows a sample of it", () => {
    const folder = scratch({ "a.md": loaded, "b.md": clean, "terms.csv": "term,language\nmartyr,en\n" });
    const { out, code } = copydesk(["try", "--terms", "terms.csv", "--sample", "1"], { cwd: folder });
    expect(code).toBe(0);
    expect(out.match(/ loaded-term\n/g)).toHaveLength(1);
    expect(out).toMatch(
      /\n2 findings in 2 drafts of \d+ words: \d+\.\d\d per 1,000 words\. Shown: 1, drawn at random\.\n$/,
    );
  });

  it("draws the same sample for the same seed", () => {
    const run = (seed: string) =>
      copydesk(["try", "--rule", "loaded-term", "--sample", "3", "--seed", seed, "many"], { cwd }).out;
    expect(run("7")).toBe(run("7"));
    expect(new Set(["1", "2", "3", "4", "5"].map(run)).size).toBeGreaterThan(1);
  });

  it.each([
    [["try"], /name what to try/],
    [["try", "--rule", "vague-sorce"], /Did you mean vague-source|unknown rule/],
    [["try", "--rule", "loaded-term", "--option", "x=1"], /loaded-term has no option x/],
    [["try", "--terms", "gone.csv"], /gone\.csv does not exist/],
  ])("%j is refused", (words, message) => {
    const { code, err } = copydesk(words, { cwd });
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});
