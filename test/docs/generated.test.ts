import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { expect, test } from "vitest";
import { withOutput } from "../../docs/generate/console-blocks.ts";
import { generatedPages } from "../../docs/generate/pages.ts";
import { runCommand } from "../../docs/generate/run-command.ts";

const pages = generatedPages();

test.each([...pages.keys()])("docs/%s is what `npm run docs` makes", (path) => {
  expect(readFileSync(join("docs", path), "utf8")).toBe(pages.get(path));
});

test("no page is left of a rule that is gone", () => {
  const files = readdirSync("docs/rules", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".md"));
  const made = [...pages.keys()].filter((path) => path.startsWith("rules/"));
  expect(files.map((path) => `rules/${path.split(sep).join("/")}`).sort()).toEqual(made.sort());
});

test("the README shows what the command prints, or `npm run docs` makes it so", () => {
  const readme = readFileSync("README.md", "utf8");
  expect(readme).toBe(withOutput(readme, runCommand));
});
