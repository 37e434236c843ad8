import type { PlaceKind } from "../gazetteer/gazetteer.ts";
import { type BadRow, type Gathered, type Imported, placeOf, readLanguages } from "./imported.ts";

const kinds: Readonly<Record<string, PlaceKind>> = {
  P: "city",
  A: "region",
  H: "water",
  L: "region",
  T: "region",
  S: "site",
};
const countries = new Set(["PCLI", "PCLS", "PCLD", "PCLF", "TERR"]);

/**
 * Reads an extract of GeoNames (CC BY 4.0): lines of `allCountries.txt` or one country's file, and lines of `alternateNamesV2.txt` or none. Nineteen and at least
 * four fields a line, set apart by tabs, as the readme of the dump has them. Only populated places, regions, waters and landforms are kept.
 */
export function importGeoNames(lines: Iterable<string>, alternateNames: Iterable<string> = []): Imported {
  const places = new Map<string, Gathered>();
  const bad: BadRow[] = [];
  let rows = 0;
  let left = 0;
  for (const line of lines) {
    if (line === "") continue;
    rows += 1;
    const fields = line.split("\t");
    const [id = "", name = "", ascii = "", alternates = "", , , feature = "", code = "", country = ""] = fields;
    if (fields.length !== 19) bad.push({ row: rows, why: "fields" });
    else if (!/^\d+$/u.test(id)) bad.push({ row: rows, why: "id" });
    else if (name === "") bad.push({ row: rows, why: "name" });
    else if (!kinds[feature] || (feature === "S" && code !== "AIRB")) left += 1;
    else {
      const kind = countries.has(code) ? "country" : (kinds[feature] ?? "city");
      places.set(id, { kind, country, name, forms: new Map(), others: new Set([ascii, ...alternates.split(",")]) });
    }
  }
  for (const line of alternateNames) addAlternate(line, places);
  return { places: [...places.values()].map(placeOf), rows, left, bad };
}

/** Names in the five languages are forms, the preferred one first; other languages' and former names are other spellings. */
function addAlternate(line: string, places: ReadonlyMap<string, Gathered>): void {
  const [, id = "", language = "", name = "", isPreferred, , , isHistoric] = line.split("\t");
  const place = places.get(id);
  if (!place || name === "" || language === "link" || language === "wkdt" || language === "post") return;
  if (!readLanguages.includes(language) || isHistoric === "1") {
    place.others.add(name);
    return;
  }
  const forms = place.forms.get(language) ?? [];
  place.forms.set(language, isPreferred === "1" ? [name, ...forms] : [...forms, name]);
}
