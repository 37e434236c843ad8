import { expect, test } from "vitest";
import type { Diagnosis } from "../../rules/index.ts";
import { applySuppressions } from "../../rules/suppressions.ts";
import { read } from "./reading.ts";

/** Findings of the rules named, each at the first place where its word stands. */
function suppress(text: string, found: readonly (readonly [rule: string, at: string])[]) {
  const draft = read(text, "nl");
  const diagnoses = found.map(([rule, at]): Diagnosis => {
    const start = draft.text.indexOf(at);
    const message = { message: at, reason: "", severity: "warning", related: [], suggestions: [] } as const;
    return { rule, start, end: start + at.length, ...message };
  });
  const { kept, unused } = applySuppressions(diagnoses, draft.directives);
  return {
    kept: kept.map(({ rule, message }) => `${rule} ${message}`),
    unused: unused.map(({ directive, rule }) => `${directive.action} ${rule?.name ?? "all"}`),
  };
}

test("a finding in reach of its rule is suppressed, others are kept", () => {
  const text = "<!-- copydesk-disable-next-line a -->\nelf doden\ntwaalf gewonden";
  expect(
    suppress(text, [
      ["a", "elf"],
      ["b", "elf"],
      ["a", "twaalf"],
    ]),
  ).toEqual({ kept: ["b elf", "a twaalf"], unused: [] });
});

test("each rule counts as used or unused on its own", () => {
  const text = "<!-- copydesk-disable-next-line a, b -->\nelf doden\n\n<!-- copydesk-disable-line -->";
  expect(suppress(text, [["a", "elf"]])).toEqual({ kept: [], unused: ["disable-next-line b", "disable-line all"] });
});

test("all rules but one may be disabled", () => {
  const text = "<!-- copydesk-disable -->\n\nelf doden\n\n<!-- copydesk-enable a -->\n\ntwaalf gewonden";
  expect(
    suppress(text, [
      ["a", "elf"],
      ["a", "twaalf"],
      ["b", "twaalf"],
    ]),
  ).toEqual({ kept: ["a twaalf"], unused: [] });
});

test("front matter suppresses in the whole draft", () => {
  expect(
    suppress("---\ncopydesk: { disable: a }\n---\n\nelf doden", [
      ["a", "elf"],
      ["b", "elf"],
    ]),
  ).toEqual({
    kept: ["b elf"],
    unused: [],
  });
});
