import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cldrPlaces as written } from "../../rules/places/data/cldr-places.ts";
import { conflictPlaces } from "../../rules/places/data/conflicts/index.ts";
import { formsIn, type GazetteerPlace } from "../../rules/places/gazetteer/gazetteer.ts";
import { readPlaces } from "../../rules/places/gazetteer/read-places.ts";
import { shippedGazetteer } from "../../rules/places/gazetteer/shipped-gazetteer.ts";
import { exactKey } from "../../rules/places/spelling-keys.ts";
import { cldrPlaces } from "./cldr-places.ts";

const places = [...readPlaces(...conflictPlaces, written)];
const named = (name: string) => shippedGazetteer().placesNamed(name);

describe("the gazetteer that comes with Copydesk", () => {
  it("has well over a thousand places", () => expect(places.length).toBeGreaterThan(1400));

  it("names a place in each of the five languages", () => {
    const [kharkiv] = named("Kharkov");
    expect(kharkiv && ["en", "nl", "de", "fr", "es"].map((language) => formsIn(kharkiv, language)[0])).toEqual([
      "Kharkiv",
      "Charkiv",
      "Charkiw",
      "Kharkiv",
      "Járkov",
    ]);
  });

  it("knows what kind of thing a place is, and in which country by international law", () => {
    const facts = ["Sukhumi", "Hadramaut", "Bab al-Mandab", "Lake Chad", "Artibonite", "Tiananmen"].map((name) => {
      const { country, kind } = named(name)[0] ?? {};
      return `${name}: ${kind} ${country}`;
    });
    expect(facts).toEqual([
      "Sukhumi: city GE",
      "Hadramaut: region YE",
      "Bab al-Mandab: water ",
      "Lake Chad: water ",
      "Artibonite: region HT",
      "Tiananmen: site CN",
    ]);
  });

  it("reaches the conflicts of the last years", () => {
    const places =
      "Ed Daein,Mai Kadra,Barsalogho,Macomia,Kitchanga,Hakha,Al-Tuffah,Kafr Kila,Liptsy,Gubadly,Croix-des-Bouquets,As-Salif,Sheberghan";
    expect(places.split(",").filter((name) => named(name).length === 0)).toEqual([]);
  });

  it("says which names are disputed, and why", () => {
    expect(named("Kiev")[0]).toMatchObject({ disputed: true, note: expect.stringContaining("Russian") });
    expect(named("Aleppo")[0]?.disputed).toBe(false);
  });

  it.each([
    ["Niger", "Nigeria"],
    ["Iran", "Iraq"],
    ["Hama", "Homs"],
    ["Gaza City", "Giza"],
    ["Luhansk", "Lutsk"],
  ])("keeps %s and %s apart", (a, b) => {
    expect(named(a)[0]).toBeDefined();
    expect(named(b).some((place) => named(a).includes(place))).toBe(false);
  });

  it("finds each place by each of its names, and by no other", () => {
    const byName = new Map<string, GazetteerPlace[]>();
    for (const place of places)
      for (const name of [...Object.values(place.forms).flat(), ...place.others, ...place.short])
        byName.set(exactKey(name), [...new Set([...(byName.get(exactKey(name)) ?? []), place])]);
    for (const [name, those] of byName) expect(named(name)).toEqual(those);
    for (const word of ["nl=Kyiv", "nl", "~Gaza", "Kobani is the Kurdish name", ""]) expect(named(word)).toEqual([]);
  });

  it("has no name with a stray mark or space", () => {
    const names = places.flatMap(({ forms, others, short }) => [...Object.values(forms).flat(), ...others, ...short]);
    expect(names.filter((name) => name.trim() !== name || /[|=;~!^#"“”]/u.test(name) || name === "")).toEqual([]);
  });

  it("lists no language but the five", () => {
    expect(
      places.flatMap(({ forms }) => Object.keys(forms)).filter((tag) => !["en", "nl", "de", "fr", "es"].includes(tag)),
    ).toEqual([]);
  });

  it("is written from the CLDR that is installed", () => {
    expect(cldrPlaces()).toBe(readFileSync(new URL("../../rules/places/data/cldr-places.ts", import.meta.url), "utf8"));
  });
});
