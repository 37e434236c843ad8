import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { copydesk, scratch } from "./copydesk.ts";

const draft =
  "# KYIV WAITS\n\nTrains to kyiv ran to Kyiv and to Türkiye. In Turkiye and in KHARKOV'S streets it rained. Ships passed the Straat van Hormoez.\n";

/** What the command reports of the draft: the text found and what to write. */
function reported(files: Readonly<Record<string, string>>): readonly string[] {
  const cwd = scratch({ "a.md": draft, ...files });
  const { out } = copydesk(["--format", "json", "--language", "en"], { cwd });
  const findings: { severity: string; start: { offset: number }; end: { offset: number }; fixes: Fix[] }[] =
    JSON.parse(out).files[0].findings;
  return findings.map(
    ({ start, end, severity, fixes }) =>
      `${severity}: ${draft.slice(start.offset, end.offset)} > ${fixes[0]?.edits[0]?.newText}`,
  );
}

interface Fix {
  readonly edits: readonly { readonly newText: string }[];
}

const places = [
  { preferred: "Kyiv", variants: ["Kiev"] },
  { preferred: "Kharkiv", variants: ["Kharkov"] },
  { preferred: "Türkiye", variants: ["Turkey"] },
  { preferred: "Strait of Hormuz", variants: ["Straat van Hormoez"] },
];
const listed = ["error: KHARKOV > KHARKIV", "error: Straat van Hormoez > Strait of Hormuz"];

describe("a house list's policy for case and diacritics", () => {
  it("is that case never counts, and diacritics are worth a look where a draft has both", () => {
    const found = reported({ "copydesk.json": JSON.stringify({ places }) });
    expect(found).toEqual(["information: Turkiye > Türkiye", ...listed]);
  });

  it("is set for all places at once, and an entry departs from it", () => {
    const lenient = { ...places[2], case: "any", diacritics: "any" };
    const [kyiv, kharkiv, , hormuz] = places;
    const found = reported({
      "copydesk.json": JSON.stringify({
        placeSpelling: { case: "exact", diacritics: "exact" },
        places: [kyiv, kharkiv, lenient, hormuz],
      }),
    });
    expect(found).toEqual([
      "error: KYIV > Kyiv",
      "error: kyiv > Kyiv",
      "error: KHARKOV > Kharkiv",
      "error: Straat van Hormoez > Strait of Hormuz",
    ]);
  });

  it("has columns in a table", () => {
    const table =
      "preferred,variants,case,diacritics\nKyiv,Kiev,,\nKharkiv,Kharkov,,\nTürkiye,Turkey,exact,exact\nStrait of Hormuz,Straat van Hormoez,,\n";
    const found = reported({ "copydesk.json": '{ "places": "places.csv" }', "places.csv": table });
    expect(found).toEqual(["error: Turkiye > Türkiye", ...listed]);
  });

  it("is exact or any, and anything else is named with its line", () => {
    const inTable = scratch({
      "a.md": draft,
      "copydesk.json": '{ "places": "places.csv" }',
      "places.csv": "preferred,case\nKyiv,exat\n",
    });
    expect(copydesk([], { cwd: inTable })).toMatchObject({
      code: 2,
      err: 'copydesk: places.csv:2:6: "exat" is not one of exact, any. Did you mean exact?\n',
    });
    const inJson = scratch({
      "a.md": draft,
      "copydesk.json": '{\n  "placeSpelling": { "diacritics": "strict" }\n}',
    });
    expect(copydesk([], { cwd: inJson }).err).toContain('copydesk.json:2:36: "strict" is not one of exact, any.');
  });

  it("keeps the capitals of a headline when a spelling is mended", () => {
    const cwd = scratch({ "a.md": "# KIEV WAITS FOR RAIN AGAIN\n", "copydesk.json": JSON.stringify({ places }) });
    copydesk(["--fix"], { cwd });
    expect(readFileSync(join(cwd, "a.md"), "utf8")).toBe("# KYIV WAITS FOR RAIN AGAIN\n");
  });
});
