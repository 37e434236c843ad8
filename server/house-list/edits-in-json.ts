import { type FormattingOptions, type JSONPath, modify, parse } from "jsonc-parser";
import type { Edit } from "../../rules/index.ts";
import { type Choice, changeFor, type ListedPlace } from "./choice.ts";

/** The edits that write a choice into a list of a JSON text, comments kept. `list` is where the list stands in it, which may be nowhere yet. */
export function editsInJson(text: string, list: JSONPath, choice: Choice): readonly Edit[] {
  const change = (path: JSONPath, value: unknown, isInsertion = false) =>
    modify(text, [...list, ...path], value, { formattingOptions: formatting(text), isArrayInsertion: isInsertion }).map(
      ({ offset, length, content }) => ({ start: offset, end: offset + length, newText: content }),
    );
  const entries = listAt(parse(text), list);
  const append = (entry: unknown) => (entries ? change([-1], entry, true) : change([], [entry]));
  if (choice.kind === "distinct") return append(choice.names);
  const { index, preferred, variants } = changeFor(choice, (entries ?? []).map(placeOf));
  if (index < 0) return append({ preferred, variants, languages: [choice.language] });
  const isTurned = placeOf(entries?.[index]).preferred !== preferred;
  // Two changes of one entry would shift each other: a place that turns round is written anew.
  return isTurned
    ? change([index], { ...record(entries?.[index]), preferred, variants })
    : change([index, "variants"], variants);
}

function formatting(text: string): FormattingOptions {
  const indent = /\n([ \t]+)\S/.exec(text)?.[1] ?? "  ";
  return { insertSpaces: !indent.includes("\t"), tabSize: indent.length, eol: text.includes("\r\n") ? "\r\n" : "\n" };
}

function listAt(value: unknown, path: JSONPath): readonly unknown[] | undefined {
  const found = path.reduce<unknown>((inside, key) => record(inside)[key], value);
  return Array.isArray(found) ? found : undefined;
}

function placeOf(entry: unknown): ListedPlace {
  const { preferred, variants } = record(entry);
  return { preferred: String(preferred ?? ""), variants: Array.isArray(variants) ? variants.map(String) : [] };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
