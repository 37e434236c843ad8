/**
 * Runs every `test/rules/<rule>/<language>.md`. To add a case, add a section to such a file, no TypeScript needed:
 *
 *     ## a figure carries the attribution of the sentence before
 *
 *     Forty people were hurt, police said. ⟦Twelve houses⟧ burned down.
 *
 * The `## ` heading is the claim, the rest is a small draft in that language. Everything that the rule is to report stands between `⟦` and `⟧`, and it may
 * report nothing else; what other rules find does not matter. `⟦…⟧{hedged}` checks the finding's reason as well, `⟦…⟧{hedged, warning}` its severity too. A
 * draft may have front matter and headings of any level but the second. A case that needs a house style begins with a code block ```` ```json copydesk.json ````
 * that holds one. A bug report first becomes a case here.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { checkNamed, type HouseStyle, languageOf, resolveHouseStyle } from "../../rules/index.ts";
import { expectFindings } from "./expect-findings.ts";
import { readCases } from "./marked-cases.ts";

const folder = dirname(fileURLToPath(import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".md"))
  .sort();

describe.each(files)("%s", (path) => {
  const [rule = "", file = ""] = path.split(/[/\\]/u);
  const language = file.replace(/\.md$/u, "");

  test("is named after a rule and a language", () => {
    expect(checkNamed(rule), `there is no rule ${rule}`).toBeDefined();
    expect(languageOf(language), `no pack reads ${language}`).toBeDefined();
  });

  test.each(readCases(readFileSync(join(folder, path), "utf8")))("$claim", async ({ draft, configuration }) => {
    expectFindings(draft, { rule, style: { ...(await styleOf(configuration ?? "{}")), language } });
  });
});

async function styleOf(configuration: string): Promise<HouseStyle> {
  const read = async (name: string) => (name === "copydesk.json" ? configuration : undefined);
  const { style, problems } = await resolveHouseStyle("draft.md", read);
  expect(problems).toEqual([]);
  return style;
}
