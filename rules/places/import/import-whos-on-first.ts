import type { PlaceKind } from "../gazetteer/gazetteer.ts";
import { type BadRow, type Gathered, type Imported, placeOf } from "./imported.ts";

const kinds: Readonly<Record<string, PlaceKind>> = {
  country: "country",
  dependency: "country",
  disputed: "region",
  macroregion: "region",
  region: "region",
  macrocounty: "region",
  county: "region",
  localadmin: "region",
  locality: "city",
  borough: "city",
  neighbourhood: "city",
  macrohood: "city",
  microhood: "city",
  campus: "site",
  marinearea: "water",
  ocean: "water",
};

const languages: Readonly<Record<string, string>> = { eng: "en", nld: "nl", deu: "de", fra: "fr", spa: "es" };

/** Reads an extract of Who's On First: one GeoJSON feature a line, with the properties `wof:name`, `wof:placetype`, `wof:country` and `name:<language>_x_<kind>`. */
export function importWhosOnFirst(lines: Iterable<string>): Imported {
  const places: Gathered[] = [];
  const bad: BadRow[] = [];
  let rows = 0;
  let left = 0;
  for (const line of lines) {
    if (line.trim() === "") continue;
    rows += 1;
    const properties = propertiesOf(line);
    if (typeof properties === "string") {
      bad.push({ row: rows, why: properties });
      continue;
    }
    const name = properties["wof:name"];
    const kind = kinds[String(properties["wof:placetype"])];
    if (typeof name !== "string" || name === "") bad.push({ row: rows, why: "name" });
    else if (!kind) left += 1;
    else places.push({ kind, country: String(properties["wof:country"] ?? ""), name, ...namesIn(properties) });
  }
  return { places: places.map(placeOf), rows, left, bad };
}

type Properties = Readonly<Record<string, unknown>>;

function propertiesOf(line: string): Properties | "json" | "properties" {
  try {
    const feature: unknown = JSON.parse(line);
    return isRecord(feature) && isRecord(feature.properties) ? feature.properties : "properties";
  } catch {
    return "json";
  }
}

function isRecord(value: unknown): value is Properties {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function namesIn(properties: Properties): Pick<Gathered, "forms" | "others"> {
  const forms = new Map<string, string[]>();
  const others = new Set<string>();
  for (const [key, value] of Object.entries(properties)) {
    const [, language = "", kind = ""] = /^name:([a-z]{3})_x_([a-z]+)$/u.exec(key) ?? [];
    if (language === "" || !Array.isArray(value)) continue;
    const names = value.filter((name) => typeof name === "string");
    const tag = languages[language];
    if (tag && kind === "preferred") forms.set(tag, names);
    else for (const name of names) others.add(name);
  }
  return { forms, others };
}
