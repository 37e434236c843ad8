import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  applyFixes,
  type Diagnosis,
  type HouseStyle,
  lint,
  plainStyle,
  readDraft,
  type Span,
  sheetOf,
} from "../../rules/index.ts";
import { arbitraryDraft, arbitraryStyle } from "./arbitrary-drafts.ts";

const runs = { numRuns: 400 };

/** Whatever the text and the house style. */
function always(claim: (text: string, style: HouseStyle) => void): void {
  const examples = onceWrong.map((text): [string, HouseStyle] => [text, plainStyle]);
  fc.assert(fc.property(arbitraryDraft, arbitraryStyle, claim), { ...runs, examples });
}

/** What was met before, in runs of many more. */
const onceWrong = [
  "''””",
  "`. ```\n. «Nous n’avons rien vu de tout cela». ,,Wij zijn vanavond nog vertrokken'', zegt Bali.. {/* copydesk-enable vague-source */}",
];

describe("any text at all", () => {
  test("is read, linted and sheeted, the same way each time", () => {
    always((text, style) => {
      expect(findingsIn(text, style)).toEqual(findingsIn(text, style));
      const draft = readDraft(text, style);
      for (const span of [...sheetOf(draft).figures, ...sheetOf(draft).quotations]) expectInside(draft.text, span);
    });
  });

  test("has findings that point at something in it", () => {
    always((text, style) => {
      const draft = readDraft(text, style);
      for (const finding of lint(draft, style, "en")) {
        expect(finding.message).not.toBe("");
        expectInside(draft.text, finding);
        for (const related of finding.related) if (related.path === undefined) expectInside(draft.text, related);
      }
    });
  });

  test("has no rule report the same words twice for the same reason", () => {
    always((text, style) => {
      const keys = findingsIn(text, style).map(({ rule, start, end, reason }) => `${rule} ${reason} ${start}-${end}`);
      expect(keys).toEqual([...new Set(keys)]);
    });
  });

  test("speaks Dutch where it speaks English", () => {
    always((text, style) => {
      const draft = readDraft(text, style);
      const places = (locale: "en" | "nl") =>
        lint(draft, style, locale).map(({ rule, start, end }) => [rule, start, end]);
      expect(places("nl")).toEqual(places("en"));
    });
  });
});

describe("fixes", () => {
  test("stay inside the draft, and their placeholders inside what they write", () => {
    always((text, style) => {
      const draft = readDraft(text, style);
      for (const { fix, suggestions } of lint(draft, style, "en")) {
        for (const { title, edits } of [...(fix ? [fix] : []), ...suggestions]) {
          expect(title).not.toBe("");
          for (const edit of edits) {
            expectInside(draft.text, edit, "may be empty");
            if (edit.placeholder) expectInside(edit.newText, edit.placeholder);
          }
        }
      }
    });
  });

  test("that are safe, made twice, change no more than made once", () => {
    always((text, style) => {
      const once = fixed(text, style);
      expect(fixed(once, style)).toBe(once);
    });
  });
});

function findingsIn(text: string, style: HouseStyle): readonly Diagnosis[] {
  return lint(readDraft(text, style), style, "en");
}

/** As the command does it: a byte-order mark stays where it is. */
function fixed(text: string, style: HouseStyle): string {
  const draft = readDraft(text, style);
  const mark = text.slice(0, text.length - draft.text.length);
  return (
    mark +
    applyFixes(
      draft.text,
      lint(draft, style, "en").flatMap(({ fix }) => fix ?? []),
    )
  );
}

function expectInside(text: string, { start, end }: Span, empty?: "may be empty"): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeLessThanOrEqual(text.length);
  if (empty) expect(start).toBeLessThanOrEqual(end);
  else expect(start).toBeLessThan(end);
  for (const at of [start, end])
    expect(text.slice(at - 1, at + 1), "half of a character").not.toMatch(/^[\ud800-\udbff][\udc00-\udfff]$/);
}
