import { describe, expect, it } from "vitest";
import { resolveHouseStyle } from "../../rules/index.ts";
import { filesOf, problemsOf } from "./files.ts";

const withPlaces = (name: string, text: string) =>
  resolveHouseStyle("/a.md", filesOf({ "/copydesk.json": JSON.stringify({ places: name }), [`/${name}`]: text }));

describe("a house list in a file of its own", () => {
  it("is a table as a spreadsheet writes it", async () => {
    const table = '\uFEFFpreferred;variants;note\r\nKyiv;Kiev|Kiëv;"renamed; see ""names"""\r\n\r\nOdesa;;\r\n';
    const { style, problems } = await withPlaces("places.csv", table);
    expect(problems).toEqual([]);
    expect(style.places).toEqual([
      { preferred: "Kyiv", variants: ["Kiev", "Kiëv"], languages: [], note: 'renamed; see "names"' },
      { preferred: "Odesa", variants: [], languages: [], note: "" },
    ]);
  });

  it("is JSON with the entries that the configuration could hold itself", async () => {
    const { style } = await withPlaces(
      "places.json",
      '[{ "preferred": "Kyiv", "variants": ["Kiev"], "languages": ["nl"] }] // ours',
    );
    expect(style.places).toEqual([{ preferred: "Kyiv", variants: ["Kiev"], languages: ["nl"], note: "" }]);
  });

  it.each([
    ["preferred,variants\n,Kiev\n", "2:1 missing-key"],
    ["preferred,variants\nKyiv,Kiev,extra\n", "2:11 too-many-cells"],
    ["preferred,variant\nKyiv,Kiev\n", "1:11 unknown-column"],
    ["place,variants\nKyiv,Kiev\n", "1:1 missing-column"],
    ['preferred,variants\nKyiv,"Kiev\n', "2:6 unclosed-cell"],
    ["preferred,variants\nKyiv,Kiev\nKyiv,Kiew\n", "3:1 duplicate-place"],
    ["preferred,variants\nKyiv,Kiev\nKiev,Kiew\n", "3:1 two-places"],
  ])("with %j has a problem on its line", async (table, expected) => {
    expect(problemsOf(await withPlaces("places.csv", table))).toContain(`/places.csv:${expected}`);
  });

  it.each([
    ['[\n  { "preferred": "Kyiv", "variants": ["Kiev"] },\n  { "preferred": "Kiev" }\n]', "3:3 two-places"],
    ['[\n  { "preferred": "Kyiv" },\n  { "preferred": "Kyiv" }\n]', "3:3 duplicate-place"],
    ['[\n  { "preferred": "Kyiv", "varients": [] }\n]', "2:26 unknown-key"],
    ["{}", "1:1 wrong-type"],
  ])("with %j has a problem on its line", async (text, expected) => {
    expect(problemsOf(await withPlaces("places.json", text))).toContain(`/places.json:${expected}`);
  });

  it("may spell a place otherwise in another language", async () => {
    const table = "preferred,variants,languages\nKyiv,Kiev,en\nKiev,Kyiv,nl\n";
    expect((await withPlaces("places.csv", table)).problems).toEqual([]);
  });

  it("holds distinct places and loaded terms as well", async () => {
    const { style, problems } = await resolveHouseStyle(
      "/a.md",
      filesOf({
        "/copydesk.json": '{ "distinct": "distinct.csv", "loadedTerms": "terms.csv" }',
        "/distinct.csv": "Hama,Homs\nNiger,Nigeria\n",
        "/terms.csv": "term,forms,language,instead,why\nmartyr,martyrs,en,,takes a side\n",
      }),
    );
    expect(problems).toEqual([]);
    expect(style.distinct).toEqual([
      ["Hama", "Homs"],
      ["Niger", "Nigeria"],
    ]);
    expect(style.loadedTerms).toEqual([
      { term: "martyr", forms: ["martyrs"], language: "en", instead: "", why: "takes a side" },
    ]);
  });

  it("cannot call two spellings of one place different places", async () => {
    const text = '{ "places": [{ "preferred": "Kyiv", "variants": ["Kiev"] }],\n  "distinct": [["Kiev", "Kyiv"]] }';
    expect(problemsOf(await resolveHouseStyle("/a.md", filesOf({ "/copydesk.json": text })))).toEqual([
      "/copydesk.json:2:16 distinct-and-same",
    ]);
  });
});
