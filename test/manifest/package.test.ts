import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const manifest = JSON.parse(readFileSync("package.json", "utf8"));

test("the package has what runs and what the Marketplace shows, and nothing else", () => {
  const { stdout, stderr } = spawnSync("npx", ["vsce", "ls", "--no-dependencies"], { encoding: "utf8" });
  const files = stdout
    .trim()
    .split("\n")
    .map((file) => file.replace(/^dist\/command\/.*\.js$/, "dist/command/*"));
  expect([...new Set(files)].sort(), stderr).toEqual([
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "client/snippets/suppressions.json",
    "client/walkthrough/house.svg",
    "client/walkthrough/settle.svg",
    "client/walkthrough/view.svg",
    "client/walkthrough/write.svg",
    "dist/cli.js",
    "dist/client.browser.cjs",
    "dist/client.cjs",
    "dist/command/*",
    "dist/package.json",
    "dist/server.browser.js",
    "dist/server.js",
    "docs/images/icon.png",
    "docs/schema/copydesk.schema.json",
    "l10n/bundle.l10n.nl.json",
    "package.json",
    "package.nls.json",
    "package.nls.nl.json",
  ]);
});

test("every file that the manifest names is in the package", () => {
  const { main, browser, icon, contributes } = manifest;
  const shown = JSON.stringify({ main, browser, icon, contributes });
  const named = [...shown.matchAll(/"(?:\.\/)?((?:client|dist|docs|l10n)\/[\w./-]+\.\w+)"/g)];
  for (const [, file] of named) expect(() => readFileSync(file ?? ""), file).not.toThrow();
});

test("it works in Restricted Mode and in virtual workspaces, since nothing of a workspace is run", () => {
  expect(manifest.capabilities.untrustedWorkspaces.supported).toBe(true);
  expect(manifest.capabilities.virtualWorkspaces.supported).toBe(true);
});

test("no setting names a program, and there are few", () => {
  const settings = Object.keys(manifest.contributes.configuration.properties);
  expect(settings.length).toBeLessThanOrEqual(6);
  expect(settings.filter((name) => /path|command|node|exec/i.test(name))).toEqual([]);
});
