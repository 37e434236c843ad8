import { checks } from "../checks/index.ts";
import { createGazetteer, type Gazetteer } from "../places/gazetteer/gazetteer.ts";
import type { Choices, Configuration } from "./configuration.ts";
import type { Location } from "./faults.ts";
import type { RuleLevel, RuleSetting } from "./house-style.ts";
import { contradictionsIn, falselyDistinct, housePlaces, spellingPolicy } from "./lists/house-places.ts";
import { type Entry, isRecord, textsOf } from "./lists/list.ts";
import { loadedTerms, repeatedTerms } from "./lists/loaded-terms.ts";
import { distinctList, type ListShape, placeList, readList, termList } from "./lists/read-list.ts";
import { folderOf, joinPath } from "./paths.ts";
import { problemIn, type StyleFile, type StyleProblem } from "./problem.ts";
import { type JsonReading, readJson } from "./read-json.ts";
import { createSchema } from "./schema.ts";

/** Fetches a file that another names; undefined, and a problem at `span` of the file that names it, where it cannot be had. */
export type Fetch = (
  path: string,
  named: { readonly by: StyleFile; readonly at: Location; readonly in: JsonReading },
) => Promise<StyleFile | undefined>;

export interface ConfigurationReading {
  readonly configuration: Configuration;
  /** The paths that `extends` names, with where. */
  readonly bases: readonly { readonly path: string; readonly at: Location }[];
  readonly reading: JsonReading;
  readonly problems: readonly StyleProblem[];
}

let made: ReturnType<typeof createSchema> | undefined;

/** Made where there is a configuration to read. */
function schema(): ReturnType<typeof createSchema> {
  made ??= createSchema(checks);
  return made;
}

/** Reads one `copydesk.json` and the house lists that it names. */
export async function readConfiguration(file: StyleFile, fetch: Fetch): Promise<ConfigurationReading> {
  const reading = readJson(file, schema());
  const value = isRecord(reading.value) ? reading.value : {};
  const folder = folderOf(file.path) ?? "";
  const problems = [...reading.problems];
  const source = { file, folder, reading, fetch, problems };

  const overrides: Configuration["overrides"][number][] = [];
  for (const { value: override, at } of reading.entriesAt(["overrides"])) {
    if (isRecord(override))
      overrides.push({ files: textsOf(override.files), choices: await readChoices(override, at, source) });
  }
  const choices = await readChoices(value, [], source);
  const bases = typeof value.extends === "string" ? [value.extends] : textsOf(value.extends);
  return {
    configuration: { folder, files: textsOf(value.files), ignore: textsOf(value.ignore), choices, overrides },
    bases: bases.map((base, index) => ({
      path: joinPath(folder, base),
      at: typeof value.extends === "string" ? ["extends"] : ["extends", index],
    })),
    reading,
    problems,
  };
}

interface Source {
  readonly file: StyleFile;
  readonly folder: string;
  readonly reading: JsonReading;
  readonly fetch: Fetch;
  readonly problems: StyleProblem[];
}

async function readChoices(value: Readonly<Record<string, unknown>>, at: Location, source: Source): Promise<Choices> {
  const list = (key: string, shape: ListShape) => readEntries(value[key], { at: [...at, key], shape, source });
  const places = housePlaces(await list("places", placeList));
  const terms = loadedTerms(await list("loadedTerms", termList));
  const distinct = (await list("distinct", distinctList)).map((entry) => ({ ...entry, value: textsOf(entry.value) }));
  source.problems.push(...contradictionsIn(places), ...falselyDistinct(distinct, places), ...repeatedTerms(terms));
  return {
    language: typeof value.language === "string" ? value.language : undefined,
    requireReasons: typeof value.requireReasons === "boolean" ? value.requireReasons : undefined,
    proseKeys: textsOf(value.proseKeys),
    rules: readRules(value.rules),
    places: places.map((entry) => entry.value),
    placeSpelling: spellingPolicy(value.placeSpelling),
    distinct: distinct.map((entry) => entry.value),
    loadedTerms: terms.map((entry) => entry.value),
    gazetteer: await readGazetteer(value.gazetteer, [...at, "gazetteer"], source),
  };
}

async function readGazetteer(value: unknown, at: Location, source: Source): Promise<Gazetteer | undefined> {
  if (typeof value !== "string") return undefined;
  const { file, folder, reading, fetch, problems } = source;
  const found = await fetch(joinPath(folder, value), { by: file, at, in: reading });
  if (!found) return undefined;
  if (found.text.startsWith("## ")) return createGazetteer(found.text);
  problems.push(problemIn(found, { start: 0, end: 0 }, "no-gazetteer"));
  return undefined;
}

interface Wanted {
  readonly at: Location;
  readonly shape: ListShape;
  readonly source: Source;
}

async function readEntries(value: unknown, { at, shape, source }: Wanted): Promise<readonly Entry<unknown>[]> {
  const { file, folder, reading, fetch, problems } = source;
  if (typeof value !== "string")
    return reading.entriesAt(at).map((entry) => ({ ...entry.span, value: entry.value, file }));
  const listFile = await fetch(joinPath(folder, value), { by: file, at, in: reading });
  if (!listFile) return [];
  const list = readList(listFile, shape, schema());
  problems.push(...list.problems);
  return list.entries;
}

function readRules(value: unknown): Readonly<Record<string, RuleSetting>> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([name, said]) => [name, readRule(said)]));
}

function readRule(said: unknown): RuleSetting {
  if (isLevel(said)) return { severity: said, options: {} };
  if (!isRecord(said)) return { options: {} };
  const options = isRecord(said.options) ? said.options : {};
  return isLevel(said.severity) ? { severity: said.severity, options } : { options };
}

function isLevel(value: unknown): value is RuleLevel {
  return value === "off" || value === "information" || value === "warning" || value === "error";
}
