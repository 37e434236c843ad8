import type { Language } from "../../rules/languages/contract/language.ts";

/** One list of words of a pack, with where it stands in it: `names.place.prepositions`. */
export interface WordList {
  readonly path: string;
  readonly words: readonly string[];
}

/** Every list and every table of words in a pack; the keys of a table are its words. */
export function wordListsOf(language: Language): readonly WordList[] {
  const { numbers, figures, attribution, quotation, names, institutions, fixes } = language;
  return [...listsIn({ numbers, figures, attribution, quotation, names, institutions, fixes }, [])];
}

function* listsIn(value: unknown, path: readonly string[]): Generator<WordList> {
  if (typeof value === "string" && /^(?:words|form)$/u.test(path.at(-1) ?? ""))
    yield { path: path.join("."), words: [value] };
  if (typeof value !== "object" || value === null) return;
  if (isWords(value)) {
    if (value.length > 0) yield { path: path.join("."), words: value };
    return;
  }
  const entries = Object.entries(value);
  if (entries.length > 0 && path[0] === "numbers" && entries.every(([, entry]) => isNumber(entry)))
    yield { path: path.join("."), words: Object.keys(value) };
  // Members of a list are told apart by their place only where it matters, which is never in a path.
  else for (const [key, entry] of entries) yield* listsIn(entry, Array.isArray(value) ? path : [...path, key]);
}

function isWords(value: object): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === "string");
}

/** A number, or an extent of one. */
function isNumber(value: unknown): boolean {
  return typeof value === "number" || (typeof value === "object" && value !== null && "min" in value && "max" in value);
}
