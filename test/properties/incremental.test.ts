import fc from "fast-check";
import { expect, test } from "vitest";
import { createDraftReader, type HouseStyle, lint } from "../../rules/index.ts";
import { arbitraryDraft, arbitraryStyle } from "./arbitrary-drafts.ts";

/** What is typed, pasted and cut: into words and names, between paragraphs, into what the draft reports. */
const arbitraryEdit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.nat({ max: 12 }),
  added: fc.oneof(
    fc.constantFrom(
      "",
      "a",
      "B",
      " ",
      "\n",
      "\n\n",
      ". ",
      "“",
      "”",
      "0",
      "- ",
      ", the mayor said",
      " Kiev",
      " Mustafa Bali",
    ),
    arbitraryDraft,
  ),
});

/** Drafts long enough that most of one stands before or behind an edit. */
const arbitraryArticle = fc
  .array(arbitraryDraft, { minLength: 1, maxLength: 5 })
  .map((paragraphs) => paragraphs.join("\n\n"));

test("after any edits a draft and its findings are those of a draft read afresh", () => {
  fc.assert(
    fc.property(
      arbitraryArticle,
      arbitraryStyle,
      fc.array(arbitraryEdit, { minLength: 1, maxLength: 4 }),
      (first, style, edits) => {
        const reader = createDraftReader();
        const read = (text: string) => {
          const draft = reader.read(text, style);
          return { draft, findings: lint(draft, style, "en") };
        };
        let text = first;
        read(text);
        for (const { at, removed, added } of edits) {
          const start = Math.floor(at * text.length);
          text = text.slice(0, start) + added + text.slice(start + removed);
          expect(read(text)).toEqual(readAfresh(text, style));
        }
      },
    ),
    { numRuns: 60 },
  );
});

test("a draft that was read before an edit is not changed by it", () => {
  fc.assert(
    fc.property(arbitraryArticle, arbitraryStyle, arbitraryEdit, (text, style, { at, removed, added }) => {
      const reader = createDraftReader();
      const before = reader.read(text, style);
      const start = Math.floor(at * text.length);
      lint(reader.read(text.slice(0, start) + added + text.slice(start + removed), style), style, "en");
      expect(before).toEqual(createDraftReader().read(text, style));
    }),
    { numRuns: 50 },
  );
});

function readAfresh(text: string, style: HouseStyle) {
  const draft = createDraftReader().read(text, style);
  return { draft, findings: lint(draft, style, "en") };
}
