import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { conflictPlaces } from "../../rules/places/data/conflicts/index.ts";
import { countryNames, countryNotes } from "../../rules/places/data/countries.ts";
import { createGazetteer, type Gazetteer } from "../../rules/places/gazetteer/gazetteer.ts";

const languages = ["en", "nl", "de", "fr", "es"] as const;
const require = createRequire(import.meta.url);

/** The text of `rules/places/data/cldr-places.ts`: CLDR's territories and the cities of its time zones, in the five languages. */
export function cldrPlaces(): string {
  const conflicts = createGazetteer(...conflictPlaces);
  const countries = territories()
    .filter(([, names]) => !isKnownIn(conflicts, names))
    .map(
      ([code, names]) => `# ${code} country\n${line({ ...names, ...countryNames[code] }, countryNotes[code] ?? "")}`,
    );
  const known = createGazetteer(...conflictPlaces, ...countries);
  const newCities = cities().filter((names) => !isKnownIn(known, names));
  const places = ["# * city", ...newCities.map((names) => line(names, "")), ...countries];
  return `/**
 * Territories and cities of the Unicode CLDR (Unicode License v3, see \`UNICODE-LICENSE.txt\`), with what \`countries.ts\` adds. Written by
 * \`node run.mjs test/places/write-cldr-places.ts\`; the form is explained in \`../gazetteer/read-places.ts\`.
 */
export const cldrPlaces: string = \`
${places.join("\n")}
\`;
`;
}

function isKnownIn(gazetteer: Gazetteer, names: Names): boolean {
  return [names.en?.[0], names.nl?.[0]].some((name) => name !== undefined && gazetteer.placesNamed(name).length > 0);
}

type Names = Readonly<Record<string, readonly string[]>>;

function territories(): readonly (readonly [string, Names])[] {
  const byLanguage = languages.map((language) => {
    const main = read("cldr-localenames-full", language, "territories.json");
    return [language, main.localeDisplayNames.territories as Record<string, string>] as const;
  });
  const codes = Object.keys(byLanguage[0]?.[1] ?? {}).filter(
    (code) => /^[A-Z]{2}$/u.test(code) && !["EZ", "UN", "XA", "XB", "ZZ", "EU", "QO"].includes(code),
  );
  return codes.map((code) => {
    const names = byLanguage.map(
      ([language, all]) =>
        [language, unique([all[code], all[`${code}-alt-short`], all[`${code}-alt-variant`]])] as const,
    );
    return [code, Object.fromEntries(names)] as const;
  });
}

function cities(): readonly Names[] {
  const byLanguage = languages.map((language) => {
    const main = read("cldr-dates-full", language, "timeZoneNames.json");
    return [language, citiesIn(main.dates.timeZoneNames.zone)] as const;
  });
  const zones = [...new Set(byLanguage.flatMap(([, all]) => [...all.keys()]))].filter(
    (zone) => !/^(?:Etc|Antarctica)\/|\/(?:Unknown|GMT|UTC)/u.test(zone),
  );
  const inEnglish = (zone: string) => byLanguage[0]?.[1].get(zone) ?? zone.replace(/^.*\//u, "").replaceAll("_", " ");
  return zones.map((zone) =>
    Object.fromEntries(byLanguage.map(([language, all]) => [language, unique([all.get(zone) ?? inEnglish(zone)])])),
  );
}

/** Zones nest: `America` has `Argentina`, which has `Salta`. */
function citiesIn(zones: unknown, path = ""): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [name, zone] of Object.entries(zones as Record<string, Record<string, unknown>>)) {
    if (typeof zone !== "object") continue;
    if (typeof zone.exemplarCity === "string") found.set(`${path}${name}`, zone.exemplarCity);
    else for (const [inner, city] of citiesIn(zone, `${path}${name}/`)) found.set(inner, city);
  }
  return found;
}

function line(names: Names, notes: string): string {
  const [english = ""] = names.en ?? [];
  const same = (list: readonly string[]) => list.join() === (names.en ?? []).join();
  const forms = languages
    .slice(1)
    .flatMap((language) =>
      names[language]?.length && !same(names[language]) ? [`${language}=${names[language].slice(0, 1)}`] : [],
    );
  const shorts = unique(languages.flatMap((language) => names[language]?.slice(1) ?? []));
  const [others = "", ...rest] = notes.split("|");
  const short = unique([
    ...shorts,
    ...(rest
      .find((field) => field.startsWith("~"))
      ?.slice(1)
      .split(",") ?? []),
  ]);
  const note = rest.find((field) => field.startsWith("!")) ?? "";
  return [english, forms.join(";"), others, short.length > 0 ? `~${short.join(",")}` : "", note]
    .filter(Boolean)
    .join("|");
}

/** CLDR sets off what tells two places apart by a comma or in brackets, which is no part of the name. */
function unique(names: readonly (string | undefined)[]): readonly string[] {
  return [
    ...new Set(
      names
        .filter((name) => name !== undefined && name !== "")
        .map((name) => (name ?? "").replace(/\s*[,(].*$/u, "").replaceAll("’", "'")),
    ),
  ];
}

// biome-ignore lint/suspicious/noExplicitAny: CLDR's own JSON, read once.
function read(module: string, language: string, file: string): any {
  return JSON.parse(readFileSync(require.resolve(`${module}/main/${language}/${file}`), "utf8")).main[language];
}
