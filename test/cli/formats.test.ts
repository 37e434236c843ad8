import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { type Schema, Validator } from "@cfworker/json-schema";
import { beforeAll, describe, expect, it } from "vitest";
import { copydesk, scratch } from "./copydesk.ts";
import { loaded, newsroom } from "./newsroom.ts";

/** Schemas of others, which are not ours to hand on: where they lie beside the checkout they are used. */
const schemas = join("..", "shared", "schemas");
const hasSchemas = existsSync(schemas);
const hasXmllint = spawnSync("xmllint", ["--version"]).error === undefined;

let folder = "";
const report = (format: string) => copydesk(["--format", format, "news"], { cwd: folder });

beforeAll(() => {
  folder = scratch(newsroom);
  if (!hasSchemas) console.warn(`skipped: no schemas in ${schemas}`);
  if (!hasXmllint) console.warn("skipped: xmllint is not installed");
});

describe("the text report", () => {
  it("shows each finding with its words and what can be done", () => {
    const { out, code } = report("text");
    expect(code).toBe(1);
    expect(out.split("\n").slice(0, 4)).toEqual([
      expect.stringMatching(/^news\/loaded draft\.md:3:26 error “martyr” is on the list .* loaded-term$/),
      " 3 │ The village 🕯️ buried a martyr on Friday & the school stayed shut.",
      "   │                         ^^^^^^",
      "   = suggestion: Write “fighter”",
    ]);
    expect(out).toMatch(/\n2 drafts: 2 errors\.\n$/);
  });

  it("has colours where they are forced, and none where they are unwanted", () => {
    const run = (env: Record<string, string>, ...words: string[]) =>
      copydesk(["news", ...words], { cwd: folder, env }).out;
    expect(run({ FORCE_COLOR: "1" })).toContain("\u001b[");
    expect(run({})).not.toContain("\u001b[");
    expect(run({ FORCE_COLOR: "1", NO_COLOR: "1" })).not.toContain("\u001b[");
    expect(run({ FORCE_COLOR: "1" }, "--no-color")).not.toContain("\u001b[");
    expect(run({ FORCE_COLOR: "0" })).not.toContain("\u001b[");
  });

  it("keeps what a draft holds from steering the terminal", () => {
    const cwd = scratch({ ...newsroom, "news/loaded draft.md": "A martyr \u001b[31mred\u001b[0m.\n" });
    expect(copydesk(["news"], { cwd }).out).not.toContain("\u001b");
  });
});

describe("the JSON report", () => {
  it("has the shape that tools depend on", () => {
    const read = JSON.parse(report("json").out);
    expect(read.version).toBe(1);
    expect(read.summary).toEqual({ files: 2, errors: 2, warnings: 0, information: 0 });
    expect(read.files.map((file: { path: string }) => file.path)).toEqual(["news/clean.md", "news/loaded draft.md"]);
    const start = loaded.indexOf("martyr");
    expect(read.files[1].findings[0]).toMatchObject({
      rule: "loaded-term",
      severity: "error",
      start: { line: 3, column: 26, offset: start },
      end: { line: 3, column: 32, offset: start + 6 },
      related: [],
      fixes: [{ title: "Write “fighter”", safe: false, edits: [{ newText: "fighter" }] }],
    });
  });
});

describe("the SARIF report", () => {
  it.runIf(hasSchemas)("keeps to its schema", () => expectValid(report("sarif").out, readSchema("sarif-2.1.0.json")));

  it("describes the rules, and each result by the index of its rule", () => {
    const [run] = JSON.parse(report("sarif").out).runs;
    expect(run.columnKind).toBe("utf16CodeUnits");
    const [result] = run.results;
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe("loaded-term");
    expect(result.partialFingerprints["copydesk/v1"]).toMatch(/^[\da-f]{16}$/);
    expect(result.locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: "news/loaded%20draft.md" },
      region: { startLine: 3, startColumn: 26, endLine: 3, endColumn: 32, charLength: 6 },
    });
  });
});

describe("the GitHub annotations", () => {
  it("are one workflow command a finding", () => {
    const lines = report("github").out.trimEnd().split("\n");
    expect(lines).toHaveLength(2);
    for (const line of lines)
      expect(line).toMatch(
        /^::error file=news\/loaded draft\.md,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=loaded-term::[^\n]+$/,
      );
  });

  it("escape what means something to GitHub", () => {
    const cwd = scratch({ ...newsroom, "news/100%, a: b.md": loaded });
    expect(copydesk(["--format", "github", "news/100%, a: b.md"], { cwd }).out).toContain(
      "file=news/100%25%2C a%3A b.md,",
    );
  });
});

describe("the JUnit report", () => {
  it.runIf(hasSchemas && hasXmllint)("keeps to its schema", () =>
    expectXml(report("junit").out, "--schema", join(schemas, "junit.xsd")),
  );

  it("counts a case that passes for a draft with nothing in it", () => {
    expect(report("junit").out).toMatch(/<testsuite name="news\/clean\.md"[^>]* tests="1" failures="0"/);
    expect(report("junit").out).toMatch(/<testsuite name="news\/loaded draft\.md"[^>]* tests="2" failures="2"/);
  });
});

describe("the Checkstyle report", () => {
  it.runIf(hasXmllint)("is XML, a file a draft and an error a finding", () => {
    const out = report("checkstyle").out;
    expectXml(out);
    expect(
      xpath(
        out,
        'count(/checkstyle[@version]/file[@name="news/loaded draft.md"]/error[@severity="error"][@source="copydesk.loaded-term"][@line="3"][@column="26"][@message])',
      ),
    ).toBe("1");
    expect(xpath(out, "count(/checkstyle/file)")).toBe("2");
  });
});

describe("the Code Climate report", () => {
  it("is what GitLab takes", () => {
    const issues: readonly Record<string, unknown>[] = JSON.parse(report("codeclimate").out);
    expect(issues).toHaveLength(2);
    for (const issue of issues)
      expect(issue).toMatchObject({
        description: expect.any(String),
        check_name: "loaded-term",
        fingerprint: expect.stringMatching(/^[\da-f]{16}$/),
        severity: "major",
        location: { path: "news/loaded draft.md", lines: { begin: expect.any(Number) } },
      });
    expect(new Set(issues.map((issue) => issue.fingerprint)).size).toBe(2);
  });
});

describe("the rdjson report", () => {
  it.runIf(hasSchemas)("keeps to its schema", () => {
    expectValid(report("rdjson").out, readSchema("rdjson-DiagnosticResult.json"));
  });

  it("counts columns in bytes of UTF-8", () => {
    const [diagnostic] = JSON.parse(report("rdjson").out).diagnostics;
    const line = loaded.split("\n")[2] ?? "";
    expect(diagnostic.location.range.start).toEqual({
      line: 3,
      column: Buffer.byteLength(line.slice(0, line.indexOf("martyr"))) + 1,
    });
  });
});

describe("the Markdown report", () => {
  it("is a table a draft, its words meaning nothing to Markdown", () => {
    const cwd = scratch({ ...newsroom, "news/a|b.md": loaded });
    const { out } = copydesk(["--format", "markdown", "news/a|b.md"], { cwd });
    expect(out).toContain("### news/a\\|b.md");
    expect(out).toContain("| 3 | error | martyr | ");
    expect(out.trimEnd()).toMatch(/1 draft: 2 errors\.$/);
  });
});

describe("the HTML report", () => {
  it("is a page of its own, with no script and nothing from elsewhere", () => {
    const { out } = report("html");
    expect(out).toMatch(/^<!doctype html>/);
    expect(out).not.toMatch(/<script|<link|<img|src=|@import|url\(/);
    expect(out).toContain("<mark>martyr</mark>");
    expect(out).toContain("Friday &amp; the school");
  });
});

describe("a report in a file", () => {
  it("is written beside others in one run", () => {
    const run = copydesk(["--format", "text,sarif=out.sarif", "--format", "junit=junit.xml", "news"], { cwd: folder });
    expect(run.out).toContain("2 drafts: 2 errors.");
    expect(JSON.parse(readFileSync(join(folder, "out.sarif"), "utf8")).version).toBe("2.1.0");
    expect(readFileSync(join(folder, "junit.xml"), "utf8")).toContain("</testsuites>");
  });

  it("has no colours, and leaves standard output empty", () => {
    const run = copydesk(["--output", "report.txt", "news"], { cwd: folder, env: { FORCE_COLOR: "1" } });
    expect([run.out, run.code]).toEqual(["", 1]);
    expect(readFileSync(join(folder, "report.txt"), "utf8")).not.toContain("\u001b");
  });

  it.skipIf(process.platform === "win32")("may be a pipe, and that stays one: --output >(less)", async () => {
    const pipe = join(folder, "pipe");
    spawnSync("mkfifo", [pipe]);
    const reader = spawn("cat", [pipe]);
    const read = text(reader.stdout);
    copydesk(["--output", "pipe", "news"], { cwd: folder });
    expect(statSync(pipe).isFIFO()).toBe(true);
    expect(await read).toContain("2 drafts: 2 errors.");
    rmSync(pipe);
  });

  it("that cannot be written is an error, and the old one stays", () => {
    const run = copydesk(["--format", "json=gone/report.json", "news"], { cwd: folder });
    expect([run.code, run.err]).toEqual([2, "copydesk: gone/report.json: the report could not be written (ENOENT).\n"]);
  });
});

function readSchema(name: string): Schema {
  return JSON.parse(readFileSync(join(schemas, name), "utf8"));
}

function expectValid(text: string, schema: Schema): void {
  const validator = new Validator(schema, "7", false);
  const { errors } = validator.validate(JSON.parse(text));
  expect(errors.map((error) => `${error.instanceLocation} ${error.error}`)).toEqual([]);
}

function expectXml(text: string, ...words: string[]): void {
  const file = join(folder, "report.xml");
  writeFileSync(file, text);
  const { status, stderr } = spawnSync("xmllint", ["--noout", "--nonet", ...words, file], { encoding: "utf8" });
  expect(status, stderr).toBe(0);
}

function xpath(text: string, query: string): string {
  return spawnSync("xmllint", ["--nonet", "--xpath", query, "-"], { input: text, encoding: "utf8" }).stdout.trim();
}
