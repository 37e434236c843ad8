import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checks, lint, readDraft, resolveHouseStyle } from "../../rules/index.ts";

test("the demo shows every rule", async () => {
  const read = (path: string) => (path === "demo/copydesk.json" ? readFileSync(path, "utf8") : undefined);
  const { style, problems } = await resolveHouseStyle("demo/ferry.md", read);
  expect(problems).toEqual([]);
  const drafts = readdirSync("demo").filter((file) => file.endsWith(".md"));
  const found = drafts.flatMap((file) => lint(readDraft(readFileSync(join("demo", file), "utf8"), style), style, "en"));
  expect([...new Set(found.map(({ rule }) => rule))].sort()).toEqual(checks.map(({ name }) => name).sort());
});
