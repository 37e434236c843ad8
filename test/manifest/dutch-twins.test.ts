import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const read = (path: string): Record<string, string> => JSON.parse(readFileSync(path, "utf8"));
const english = read("package.nls.json");
const dutch = read("package.nls.nl.json");
const bundle = read("l10n/bundle.l10n.nl.json");

const code = readdirSync("client", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => readFileSync(join("client", file), "utf8"))
  .join("\n");
const literals = [...code.matchAll(/l10n\.t\(\s*(?:"((?:[^"\\]|\\.)*)"|'([^'\\]*)')/g)];
const said = literals.map(([, text, single]) => single ?? JSON.parse(`"${text}"`));

describe("what the extension says", () => {
  test("has its Dutch twin in the manifest", () => {
    expect(Object.keys(dutch).sort()).toEqual(Object.keys(english).sort());
    expect(Object.values(dutch)).not.toContain("");
  });

  test("stands in the manifest by its key only, and every key is used", () => {
    const used = [...readFileSync("package.json", "utf8").matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key ?? "");
    expect([...new Set(used)].sort()).toEqual(Object.keys(english).sort());
  });

  test("has its Dutch twin in the client, and none is left over", () => {
    expect(said.length).toBeGreaterThan(10);
    expect(Object.keys(bundle).sort()).toEqual([...new Set(said)].sort());
  });

  test("is a literal wherever it is said, so that it can be translated", () => {
    expect(code.match(/l10n\.t\(/g)?.length).toBe(said.length);
  });

  test("keeps its placeholders in Dutch", () => {
    const holes = (text: string) => (text.match(/\{\d+\}|`#[\w.]+#`|\(command:[\w.]+\)/g) ?? []).sort();
    for (const [key, text] of Object.entries(english)) expect(holes(dutch[key] ?? "")).toEqual(holes(text));
    for (const [text, twin] of Object.entries(bundle)) expect(holes(twin)).toEqual(holes(text));
  });
});
