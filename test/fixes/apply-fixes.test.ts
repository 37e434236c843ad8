import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseEdits } from "../../rules/fix.ts";
import { applyFixes, type Fix } from "../../rules/index.ts";

const fix = (...edits: [number, number, string][]): Fix => ({
  title: "",
  edits: edits.map(([start, end, newText]) => ({ start, end, newText })),
});

describe("fixes applied", () => {
  it("are made wherever they do not touch each other", () => {
    expect(applyFixes("Baquaz and Baquaz", [fix([11, 17, "Baghouz"]), fix([0, 6, "Baghouz"])])).toBe(
      "Baghouz and Baghouz",
    );
  });

  it("leave out the later of two that overlap", () => {
    expect(applyFixes("abcdef", [fix([2, 5, "X"]), fix([0, 3, "Y"])])).toBe("Ydef");
  });

  it("are made whole or not at all", () => {
    expect(applyFixes("“abc def", [fix([0, 1, '"'], [4, 5, '"']), fix([4, 8, "X"])])).toBe('"abc"def');
    expect(applyFixes("abcdef", [fix([0, 3, "Y"]), fix([1, 2, "x"], [5, 6, "z"])])).toBe("Ydef");
  });

  it("make the same edit once when two findings offer it", () => {
    expect(applyFixes("abc", [fix([0, 1, "x"]), fix([0, 1, "x"])])).toBe("xbc");
  });

  const fixes = fc.array(
    fc
      .array(fc.tuple(fc.nat(40), fc.nat(5), fc.string({ maxLength: 4 })), { minLength: 1, maxLength: 3 })
      .map((edits) =>
        fix(
          ...edits.map(([start, length, text]): [number, number, string] => [
            start,
            Math.min(40, start + length),
            text,
          ]),
        ),
      ),
    { maxLength: 12 },
  );

  it("never overlap, and touch nothing else", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 40, maxLength: 40 }), fixes, (text, some) => {
        const edits = chooseEdits(some);
        for (const [index, edit] of edits.entries())
          expect(edit.start).toBeGreaterThanOrEqual(edits[index - 1]?.end ?? 0);
        const grown = edits.reduce((sum, edit) => sum + edit.newText.length - (edit.end - edit.start), 0);
        expect(applyFixes(text, some)).toHaveLength(text.length + grown);
      }),
    );
  });
});
