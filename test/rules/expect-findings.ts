import { expect } from "vitest";
import { type HouseStyle, lint, readDraft } from "../../rules/index.ts";
import { marksOf, readMarks, writeMarks } from "./marked-draft.ts";

/** Lints a marked draft and expects of one rule what is marked and nothing else. A failure shows the draft with the marks that were found. */
export function expectFindings(marked: string, given: { readonly rule: string; readonly style: HouseStyle }): void {
  const { text, marks } = readMarks(marked);
  const findings = lint(readDraft(text, given.style), given.style, "en").filter(({ rule }) => rule === given.rule);
  expect(writeMarks(text, marksOf(findings, marks))).toBe(writeMarks(text, marks));
}
