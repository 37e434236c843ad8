import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import type { FindingJson } from "../../cli/report/json-shapes.ts";
import { copydesk, scratch } from "../cli/copydesk.ts";
import { configuration, loaded } from "../cli/newsroom.ts";
import { clean, mended, mixed } from "../enforcement/drafts.ts";

type Library = typeof import("../../library/index.ts");

const { exports: entries } = JSON.parse(readFileSync("package.json", "utf8"));
let library: Library;

beforeAll(async () => {
  library = await import(pathToFileURL(resolve(entries["."].default)).href);
});

describe("the library", () => {
  it("finds what the command finds", () => {
    const cwd = scratch({ "a.md": mixed });
    const [file] = JSON.parse(copydesk(["--format", "json"], { cwd }).out).files;
    const spans = library.lint(mixed).map(({ rule, start, end }) => [rule, start, end]);
    expect(spans).not.toEqual([]);
    const found = file.findings.map(({ rule, start, end }: FindingJson) => [rule, start.offset, end.offset]);
    expect(found).toEqual(spans);
  });

  it("reads a text in the language it is given, whatever the text says of itself", () => {
    const text = "---\nlang: fr\n---\n\nForty people were killed in the village.\n";
    expect(library.sheet(text).figures).toEqual([]);
    expect(library.sheet(text, { language: "en" }).figures).toMatchObject([{ kind: "casualty", sourced: false }]);
  });

  it("fixes, and has nothing to fix the second time", () => {
    expect(library.fix(mixed)).toBe(mended);
    expect(library.fix(mended)).toBe(mended);
    expect(
      library.applyFixes(
        mixed,
        library.lint(mixed).flatMap(({ fix }) => fix ?? []),
      ),
    ).toBe(mended);
  });

  it("speaks Dutch, and takes the newsroom's choices", async () => {
    const read = (path: string) => (path === "/desk/copydesk.json" ? configuration : undefined);
    const { style } = await library.resolveHouseStyle("/desk/a.md", read);
    const [finding] = library.lint(loaded, { style, locale: "nl" });
    expect(finding).toMatchObject({ rule: "loaded-term", severity: "error" });
    expect(finding?.message).toContain("geladen termen");
  });

  it("writes the sourcing sheet", () => {
    const { quotations } = library.sheet(mixed);
    expect(quotations[0]?.speaker?.text).toContain("Anna Visser");
  });

  it("needs nothing of Node, so that it runs in a browser", () => {
    const text = readFileSync(entries["."].default, "utf8");
    expect(text).not.toMatch(/from"node:|require\("(?:node:)?(?:fs|path)"\)|\bdocument\.createElement\(/);
  });
});

describe("the plugin for unified", () => {
  let folder = "";

  beforeAll(() => {
    folder = scratch({ "package.json": "{}", "copydesk.json": configuration, "loaded.md": loaded, "clean.md": clean });
    mkdirSync(join(folder, "node_modules"));
    for (const [name, target] of [
      ["copydesk", "."],
      ["vfile-reporter", "node_modules/vfile-reporter"],
      ["unified", "node_modules/unified"],
      ["remark-parse", "node_modules/remark-parse"],
      ["remark-stringify", "node_modules/remark-stringify"],
      ["vfile", "node_modules/vfile"],
    ] as const)
      symlinkSync(resolve(target), join(folder, "node_modules", name));
  });

  it("prints through vfile-reporter, with rule, place, expected and link", () => {
    const script = `
      import copydesk from "copydesk/unified";
      import { unified } from "unified";
      import remarkParse from "remark-parse";
      import remarkStringify from "remark-stringify";
      import { VFile } from "vfile";
      import { reporter } from "vfile-reporter";
      const file = new VFile({ path: "loaded.md", value: ${JSON.stringify(loaded)} });
      await unified().use(remarkParse).use(copydesk).use(remarkStringify).process(file);
      console.log(reporter(file, { color: false }));
      console.log(JSON.stringify(file.messages[0]));`;
    const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(stdout, stderr).toMatch(/^loaded\.md\n3:26-3:32 +error +“martyr” is on the list .* loaded-term +copydesk/m);
    const message = JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "");
    expect(message).toMatchObject({
      ruleId: "loaded-term",
      source: "copydesk",
      actual: "martyr",
      expected: ["fighter"],
      fatal: true,
    });
    expect(message.url).toMatch(/docs\/rules\/loaded-term/);
  });

  it("works in remark-cli by its name alone", () => {
    const words = ["--no-stdout", "--frail", "--no-color", "--use", "copydesk/unified", "loaded.md", "clean.md"];
    const run = spawnSync(process.execPath, [resolve("node_modules/remark-cli/cli.js"), ...words], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(run.status, run.stderr).toBe(1);
    expect(run.stderr).toContain("loaded-term");
    expect(run.stderr).toContain("clean.md: no issues found");
  });
});

describe("the package", () => {
  it("holds the command, the server, the library and the schema, and installs nothing", () => {
    const { stdout } = spawnSync("npm", ["pack", "--dry-run", "--json"], { encoding: "utf8" });
    const [{ files }] = JSON.parse(stdout);
    const folders = new Set(files.map(({ path }: { path: string }) => path.replace(/[^/]+$/, "")));
    const names = files.map(({ path }: { path: string }) => path);
    expect(names).toEqual(
      expect.arrayContaining(["dist/cli.js", "dist/server.js", "dist/library/index.js", "LICENSE"]),
    );
    for (const folder of folders) expect(folder).toMatch(/^(dist\/(command\/|library\/.*)?|docs\/schema\/)?$/);
    expect(names.filter((name: string) => /^[^/]+$/.test(name)).sort()).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "package.json",
    ]);
    expect(JSON.parse(readFileSync("package.json", "utf8")).dependencies).toBeUndefined();
  });
});

describe("the types of the library", () => {
  it("stand on their own for whoever imports it", () => {
    const built = spawnSync("npm", ["run", "--silent", "types"], { encoding: "utf8" });
    expect(built.status, built.stdout + built.stderr).toBe(0);
    const folder = scratch({
      "use.ts": `import { fix, lint, type Diagnosis, type Options, sheet } from "copydesk";
import copydesk, { type PluginOptions } from "copydesk/unified";
const options: Options = { language: "nl", locale: "nl", style: { requireReasons: true } };
const findings: readonly Diagnosis[] = lint("Veertig doden.", options);
export const start: number | undefined = findings[0]?.start;
export const text: string = fix("a");
export const sources: readonly (string | undefined)[] = sheet("a").figures.map((figure) => figure.source?.name);
export const plugin: (options?: PluginOptions) => unknown = copydesk;
// @ts-expect-error A locale that Copydesk does not speak.
lint("a", { locale: "fr" });
`,
      "tsconfig.json":
        '{ "compilerOptions": { "module": "nodenext", "target": "es2022", "strict": true, "noEmit": true, "types": [] }, "files": ["use.ts"] }',
      "package.json": '{ "type": "module" }',
    });
    mkdirSync(join(folder, "node_modules"));
    symlinkSync(resolve("."), join(folder, "node_modules/copydesk"));
    symlinkSync(resolve("node_modules/vfile"), join(folder, "node_modules/vfile"));
    const checked = spawnSync(process.execPath, [resolve("node_modules/typescript/bin/tsc"), "-p", folder], {
      encoding: "utf8",
    });
    expect(checked.status, checked.stdout).toBe(0);
  });
});
