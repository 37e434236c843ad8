import type { LoadedTerm } from "../house-style.ts";
import { problemIn, type StyleProblem } from "../problem.ts";
import { type Entry, isRecord, lineOf, textOf, textsOf } from "./list.ts";

/** The loaded terms of a house list from entries that keep to the schema. */
export function loadedTerms(entries: readonly Entry<unknown>[]): readonly Entry<LoadedTerm>[] {
  return entries.flatMap((entry) => {
    const row = entry.value;
    if (!isRecord(row)) return [];
    const term = {
      term: textOf(row.term),
      forms: textsOf(row.forms),
      language: textOf(row.language),
      instead: textOf(row.instead),
      why: textOf(row.why),
    };
    return [{ ...entry, value: term }];
  });
}

export function* repeatedTerms(terms: readonly Entry<LoadedTerm>[]): Generator<StyleProblem> {
  const seen = new Map<string, Entry<LoadedTerm>>();
  for (const entry of terms) {
    const key = `${entry.value.language}\n${entry.value.term.toLowerCase()}`;
    const other = seen.get(key);
    if (other) yield problemIn(entry.file, entry, "duplicate-term", { name: entry.value.term, line: lineOf(other) });
    seen.set(key, other ?? entry);
  }
}
