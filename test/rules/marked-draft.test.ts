import { expect, test } from "vitest";
import { readCases } from "./marked-cases.ts";
import { marksOf, readMarks, writeMarks } from "./marked-draft.ts";

test("marks are taken out and put back", () => {
  const marked = "⟦Forty people⟧{unsourced} were hurt, ⟦“and ⟦twelve⟧ died”⟧.";
  const { text, marks } = readMarks(marked);
  expect(text).toBe("Forty people were hurt, “and twelve died”.");
  expect(writeMarks(text, marks)).toBe(marked);
});

test("a mark without its partner is an error of the case", () => {
  expect(() => readMarks("⟦Forty people were hurt.")).toThrow("⟦ without ⟧");
  expect(() => readMarks("Forty people⟧ were hurt.")).toThrow("⟧ without ⟦");
});

test("a claim that is not true of the finding shows what is", () => {
  const { text, marks } = readMarks("⟦Forty people⟧{hedged} were hurt.");
  const finding = { start: 0, end: 12, reason: "unsourced", severity: "warning" };
  expect(writeMarks(text, marksOf([finding], marks))).toBe("⟦Forty people⟧{unsourced, warning} were hurt.");
  expect(writeMarks(text, marksOf([{ ...finding, reason: "hedged" }], marks))).toBe(
    "⟦Forty people⟧{hedged} were hurt.",
  );
});

test("a file is cut into claims, drafts and configurations", () => {
  expect(
    readCases(
      '# a rule\n\nprose\n\n## one\n\nA draft.\n\n### With a heading\n\n## two\n\n```json copydesk.json\n{ "a": 1 }\n```\n\nB.\n',
    ),
  ).toEqual([
    { claim: "one", draft: "A draft.\n\n### With a heading\n", configuration: null },
    { claim: "two", draft: "B.\n", configuration: '{ "a": 1 }' },
  ]);
});
