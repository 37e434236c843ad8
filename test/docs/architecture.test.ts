import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const architecture = readFileSync("ARCHITECTURE.md", "utf8");
const shipped = ["rules", "host", "server", "client", "cli", "library"];

test("every library that Copydesk ships has a line that says why, and no other has", () => {
  const [, table = ""] = architecture.split("## Libraries");
  const named = [...table.matchAll(/^\|(?<cell>[^|]*)\|/gmu)].flatMap((row) => namesIn(row.groups?.cell ?? ""));
  expect(named.sort()).toEqual([...new Set(shipped.flatMap(importedIn))].sort());
});

test("every folder of the code map is there", () => {
  for (const heading of architecture.matchAll(/^### .*$/gmu))
    for (const folder of namesIn(heading[0])) expect(existsSync(folder), folder).toBe(true);
});

test("every folder of code is in the code map", () => {
  const mapped = [...architecture.matchAll(/^### .*$/gmu)].flatMap((heading) => namesIn(heading[0]));
  const folders = (path: string) =>
    readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => (path === "." ? name : `${path}/${name}`));
  for (const folder of [...folders("rules"), ...shipped.slice(1)]) expect(mapped, folder).toContain(folder);
});

test("every file that is named is there", () => {
  for (const name of namesIn(architecture).filter(
    (name) => /^[a-z][\w./-]*\.(?:ts|md|json)$/u.test(name) && name.includes("/"),
  ))
    expect(existsSync(name), name).toBe(true);
});

function namesIn(text: string): readonly string[] {
  return [...text.matchAll(/`(?<name>[^`]+)`/gu)].flatMap((match) => match.groups?.name ?? []);
}

/** The packages that a folder's files import, for more than their types. */
function importedIn(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  return files.flatMap((file) =>
    [
      ...readFileSync(join(folder, file), "utf8").matchAll(
        /^(?:import|export) (?!type )[^;]*?from "(?<from>[^".][^"]*)";$/gmu,
      ),
    ]
      .map((match) => match.groups?.from ?? "")
      .filter((from) => from !== "vscode" && !from.startsWith("node:"))
      .map((from) => (from.startsWith("@") ? from.split("/").slice(0, 2) : from.split("/").slice(0, 1)).join("/")),
  );
}
