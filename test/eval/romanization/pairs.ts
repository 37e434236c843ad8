import { readFileSync } from "node:fs";
import { type Alignment, alignmentOf } from "../../../rules/places/romanization/features.ts";
import { foldName } from "../../../rules/places/romanization/fold-name.ts";

/** Two names with what a gazetteer says of them. */
export interface NamePair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  readonly inNewsLanguages: boolean;
  readonly alignment: Alignment;
  /** Which of the five parts it is left out with. All spellings of one place are in one part. */
  readonly fold: number;
}

export const folds: readonly number[] = [0, 1, 2, 3, 4];

export function readPairs(file: string): readonly NamePair[] {
  const rows = readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map(
      (line) => JSON.parse(line) as { a: string; b: string; label: string; country: string; newsLanguages?: boolean },
    );
  const placeOf = placesOf(rows.filter((row) => row.label === "same"));
  return rows.map((row) => {
    const alignment = alignmentOf(foldName(row.a), foldName(row.b));
    return {
      a: row.a,
      b: row.b,
      same: row.label === "same",
      inNewsLanguages: row.newsLanguages === true,
      alignment,
      fold: hash(placeOf(row.country + row.a)) % folds.length,
    };
  });
}

/** Joins the names that stand for one place. */
function placesOf(rows: readonly { a: string; b: string; country: string }[]): (name: string) => string {
  const parent = new Map<string, string>();
  const find = (name: string): string => {
    let at = name;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    return at;
  };
  for (const { a, b, country } of rows) {
    const [x, y] = [find(country + a), find(country + b)];
    if (x !== y) parent.set(x, y);
  }
  return find;
}

function hash(text: string): number {
  let value = 2166136261;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 16777619);
  return value >>> 0;
}
