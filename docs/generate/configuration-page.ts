import type { Check } from "../../rules/checks/check.ts";
import { createSchema, type JsonSchema } from "../../rules/house-style/schema.ts";

/** The page of `copydesk.json`, its tables taken from the JSON Schema that editors check it by. */
export function configurationPage(checks: readonly Check[]): string {
  const schema = createSchema(checks);
  const properties = child(schema, "properties");
  const definitions = child(schema, "definitions");
  const overrides = child(child(child(properties, "overrides"), "items"), "properties");
  return `${[
    "<!-- Made by `npm run docs` from the schema of the configuration. Change it there, or in docs/generate/configuration-page.ts. -->",
    "# Configuration",
    opening,
    fenced("json", example),
    "## Keys",
    table(properties),
    "## What `overrides` can change",
    `Each entry has \`files\`, globs of drafts, and any of ${Object.keys(overrides)
      .filter((key) => key !== "files")
      .map((key) => `\`${key}\``)
      .join(", ")}. Later entries win.`,
    "## Rules",
    '`"off"`, a severity (`"information"`, `"warning"`, `"error"`), or both a severity and options:',
    fenced("json", '{ "rules": { "unsourced-figure": { "severity": "warning", "options": {} } } }'),
    ruleTable(checks),
    "## A place in `places`",
    lists,
    table(child(child(definitions, "place"), "properties")),
    "## A term in `loadedTerms`",
    table(child(child(definitions, "term"), "properties")),
    drafts,
  ].join("\n\n")}\n`;
}

const opening = `Copydesk needs no configuration. A newsroom that wants one puts a \`copydesk.json\` beside its drafts: JSON, with comments and trailing commas where you like. For each
draft the nearest one upward holds, with what it \`extends\`; the command, the hook and the editor find it the same way. It is data: nothing in it is run. \`copydesk init\` writes
one to start from, \`copydesk lint --print-config DRAFT\` shows what is in force for a draft, and a key that is wrong is named with its line.`;

const example = `{
  "language": "nl",
  "rules": { "vague-source": "off", "unsourced-figure": "error" },
  "places": [{ "preferred": "Baghouz", "variants": ["Baghuz", "Baquaz"], "note": "as in our atlas" }],
  "placeSpelling": { "case": "exact" },
  "distinct": [["Ain Darwa", "Ain Darwan"]],
  "loadedTerms": [{ "term": "terrorist", "forms": ["terrorists"], "language": "en", "instead": "attacker, gunman" }],
  "overrides": [{ "files": ["blog/**"], "rules": { "unsourced-figure": "information" } }]
}`;

const lists = `\`places\`, \`distinct\` and \`loadedTerms\` are lists, or the path of a JSON or CSV file beside the configuration, so that an editor can keep them in a spreadsheet. The first row
of a CSV file names the columns, which are the keys below; several values in one cell are parted by \`;\` or \`|\`. Spellings are matched as whole words, the longest first; there are no patterns.`;

const drafts = `## In a draft

Front matter comes over the configuration, and a comment over both. \`lang: nl\` sets the draft's language; \`copydesk: off\` leaves the draft alone, and \`disable\`
under it switches single rules off:

${fenced("yaml", "---\ntitle: Forty missing after the crossing\nlang: en\ncopydesk:\n  disable: [vague-source]\n---")}

A comment suppresses what stands in the next line, the next block (a paragraph, list or table), its own line, the stretch up to \`copydesk-enable\`, or the whole draft. It may name
rules, parted by commas, and gives its reason after \`--\`. MDX comments do the same.

${fenced(
  "markdown",
  [
    "<!-- copydesk-disable-next-line unsourced-figure -- counted by our reporter -->",
    "<!-- copydesk-disable-next-block unsourced-figure, vague-source -->",
    "Forty people were hurt. <!-- copydesk-disable-line -->",
    "<!-- copydesk-disable unattributed-quote --> … <!-- copydesk-enable unattributed-quote -->",
    "<!-- copydesk-disable-file -->",
    "{/* copydesk-disable-next-line */}",
  ].join("\n"),
)}`;

function table(properties: JsonSchema): string {
  const rows = Object.keys(properties)
    .filter((key) => key !== "$schema")
    .map((key) => {
      const property = child(properties, key);
      return `| \`${key}\` | ${typeOf(property)} | ${text(property, "description")} |`;
    });
  return ["| key | value | what it does |", "| --- | --- | --- |", ...rows].join("\n");
}

function ruleTable(checks: readonly Check[]): string {
  const rows = checks.map(({ name, severity, options }) => {
    const names = Object.keys(options).map((option) => `\`${option}\``);
    return `| [${name}](rules/${name}.md) | ${severity} | ${names.join(", ")} |`;
  });
  return ["| rule | severity | options |", "| --- | --- | --- |", ...rows].join("\n");
}

function typeOf(property: JsonSchema): string {
  const reference = text(property, "$ref");
  if (reference !== "") return "object";
  const { type } = property;
  return Array.isArray(type) ? type.join(" or ") : typeof type === "string" ? type : "any";
}

function child(schema: JsonSchema, key: string): JsonSchema {
  const value = schema[key];
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function text(schema: JsonSchema, key: string): string {
  const value = schema[key];
  return typeof value === "string" ? value : "";
}

function fenced(language: string, body: string): string {
  return `\`\`\`${language}\n${body}\n\`\`\``;
}
