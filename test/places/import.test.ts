import { describe, expect, it } from "vitest";
import {
  createGazetteer,
  importGeoNames,
  importWhosOnFirst,
  lint,
  plainStyle,
  readDraft,
  readPlaces,
  writePlaces,
} from "../../rules/index.ts";

const row = (id: string, name: string, alternates: string, feature = "P", code = "PPL") =>
  [
    id,
    name,
    name,
    alternates,
    "34.4",
    "40.9",
    feature,
    code,
    "SY",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "2024-01-01",
  ].join("\t");

describe("importing GeoNames", () => {
  const lines = [
    row("1", "Tell Zarqa", "Tall az Zarqā’,تل زرقا"),
    row("2", "Mukhayyam", "", "S", "CMP"),
    "3\tbroken",
    row("x", "Nowhere", ""),
    "",
  ];
  const alternates = [
    "10\t1\ten\tTal Zarqa\t1\t\t\t",
    "11\t1\tnl\tTell Zarka\t\t\t\t",
    "12\t1\ten\tOld Zarqa\t\t\t\t1",
    "13\t9\ten\tElsewhere\t\t\t\t",
  ];
  const imported = importGeoNames(lines, alternates);

  it("keeps places with their names by language", () => {
    expect(imported.places).toMatchObject([
      { kind: "city", country: "SY", forms: { en: ["Tal Zarqa"], nl: ["Tell Zarka"] } },
    ]);
    expect(imported.places[0]?.others).toEqual(["Tell Zarqa", "Tall az Zarqā’", "Old Zarqa"]);
  });

  it("counts what it read, what it left and what it could not read", () => {
    expect(imported).toMatchObject({
      rows: 4,
      left: 1,
      bad: [
        { row: 3, why: "fields" },
        { row: 4, why: "id" },
      ],
    });
  });

  it("writes what it reads again", () => {
    const text = writePlaces(imported.places, "GeoNames, CC BY 4.0");
    expect([...readPlaces(text)]).toEqual(
      imported.places.map((place) => ({ ...place, id: 1 })).map(({ others, ...place }) => ({ ...place, others })),
    );
  });

  it("is asked before the gazetteer that is shipped", () => {
    const gazetteer = createGazetteer(writePlaces(imported.places, "GeoNames, CC BY 4.0"));
    const text = "Shells fell in Tal Zarqa. Nobody was hurt in Tell Zarka.";
    const [finding] = lint(readDraft(text, { ...plainStyle, language: "en" }), { ...plainStyle, gazetteer }, "en");
    expect(finding).toMatchObject({ rule: "inconsistent-place-name", fix: { title: "Spell it Tal Zarqa" } });
  });
});

describe("importing Who's On First", () => {
  const feature = (properties: object) => JSON.stringify({ type: "Feature", properties });
  const imported = importWhosOnFirst([
    feature({
      "wof:name": "Tell Zarqa",
      "wof:placetype": "locality",
      "wof:country": "SY",
      "name:eng_x_preferred": ["Tal Zarqa"],
      "name:ara_x_preferred": ["تل"],
      "name:eng_x_variant": ["Tel Zarqa"],
    }),
    feature({ "wof:name": "A shop", "wof:placetype": "venue" }),
    "{",
    "[]",
    feature({ "wof:placetype": "locality" }),
  ]);

  it("keeps places with their names by language", () => {
    expect(imported.places).toMatchObject([
      { country: "SY", forms: { en: ["Tal Zarqa"] }, others: ["Tell Zarqa", "Tel Zarqa"] },
    ]);
  });

  it("counts what it could not read", () => {
    expect(imported).toMatchObject({
      rows: 5,
      left: 1,
      bad: [
        { row: 3, why: "json" },
        { row: 4, why: "properties" },
        { row: 5, why: "name" },
      ],
    });
  });
});
