import { describe, expect, test } from "vitest";
import { checks, languages, plainStyle } from "../../rules/index.ts";
import { expectFindings } from "./expect-findings.ts";

// The examples of a rule are its documentation (docs/rules) and its first tests.
describe.each(checks)("the examples of $name", (check) => {
  test("are there", () => {
    expect(check.examples.length).toBeGreaterThan(0);
  });

  test.each(check.examples)("$language: $shows", ({ language, text, style }) => {
    expect(languages.map(({ tag }) => tag)).toContain(language);
    expectFindings(text, { rule: check.name, style: { ...plainStyle, ...style, language } });
  });
});
