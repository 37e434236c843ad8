import { readFileSync } from "node:fs";
import { type Schema, Validator } from "@cfworker/json-schema";
import { describe, expect, it } from "vitest";
import { checks, createSchema } from "../../rules/index.ts";

const committed = readFileSync("docs/schema/copydesk.schema.json", "utf8");
const problemsOf = (value: unknown, schema: Schema) =>
  new Validator(schema, "7", false).validate(value).errors.map((error) => `${error.instanceLocation} ${error.error}`);

describe("the schema of the configuration", () => {
  it("is committed as the rules make it; npm run docs writes it", () => {
    expect(JSON.parse(committed)).toEqual(createSchema(checks));
  });

  it("takes every rule as it comes, at every level, with its own defaults", () => {
    for (const check of checks) {
      const options = Object.fromEntries(Object.entries(check.options).map(([name, option]) => [name, option.default]));
      for (const severity of ["off", "information", "warning", "error"]) {
        expect(problemsOf({ rules: { [check.name]: severity } }, JSON.parse(committed))).toEqual([]);
        expect(
          problemsOf({ rules: { [check.name]: { severity, options } } }, JSON.parse(committed)),
          check.name,
        ).toEqual([]);
      }
    }
  });

  it("describes every key for whoever writes it in an editor", () => {
    const { properties, definitions } = JSON.parse(committed);
    for (const [key, value] of Object.entries<Schema>({ ...properties, ...definitions.place.properties }))
      expect((value.$ref === undefined ? value : definitions.rules).description, key).toMatch(/\w/);
  });
});
