import type { GazetteerPlace, PlaceKind } from "../gazetteer/gazetteer.ts";

/** A row that could not be read, counted from 1. */
export interface BadRow {
  readonly row: number;
  readonly why: "fields" | "id" | "name" | "json" | "properties";
}

/** What an extract gave. Nothing is written by the reader: a host writes `text` whole, or not at all. */
export interface Imported {
  readonly places: readonly GazetteerPlace[];
  readonly rows: number;
  /** Rows that hold no place a draft would name: administrative codes, buildings. */
  readonly left: number;
  readonly bad: readonly BadRow[];
}

/** One place as it is gathered from an extract. */
export interface Gathered {
  readonly kind: PlaceKind;
  readonly country: string;
  readonly name: string;
  /** Per language, best first. */
  readonly forms: Map<string, string[]>;
  readonly others: Set<string>;
}

export const readLanguages: readonly string[] = ["en", "nl", "de", "fr", "es"];

export function placeOf(gathered: Gathered, id: number): GazetteerPlace {
  const { kind, country, name, forms, others } = gathered;
  const known = Object.fromEntries([...forms].map(([language, names]) => [language, names.map(clean).filter(Boolean)]));
  return {
    id,
    kind,
    country,
    forms: { ...known, en: known.en ?? [clean(name)] },
    others: [...new Set([name, ...others].map(clean))].filter((other) => other !== "" && isLatin(other)),
    short: [],
    note: "",
    disputed: false,
  };
}

/** What the compact form keeps for itself. */
function clean(name: string): string {
  return name
    .replace(/[|,;=~!^\n]/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

function isLatin(name: string): boolean {
  return /^[\p{Script=Latin}\p{M}\p{N}\p{P}\p{Zs}ʻʼʿʾ`´]+$/u.test(name);
}
