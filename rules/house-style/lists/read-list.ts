import type { StyleFile, StyleProblem } from "../problem.ts";
import { readJson } from "../read-json.ts";
import type { JsonSchema } from "../schema.ts";
import type { Entry } from "./list.ts";
import { readCsv } from "./read-csv.ts";
import { type Columns, readTable } from "./read-table.ts";

/** What a house list is made of: the schema of an entry, and the columns it has as a table; none where each row is a plain list. */
export interface ListShape {
  readonly definition: "place" | "distinct" | "term";
  readonly columns: Columns | null;
  readonly needed: string;
}

export const placeList: ListShape = {
  definition: "place",
  columns: {
    preferred: "text",
    variants: "list",
    languages: "list",
    note: "text",
    case: ["exact", "any"],
    diacritics: ["exact", "any"],
  },
  needed: "preferred",
};

export const distinctList: ListShape = { definition: "distinct", columns: null, needed: "" };

export const termList: ListShape = {
  definition: "term",
  columns: { term: "text", forms: "list", language: "text", instead: "text", why: "text" },
  needed: "term",
};

export interface ListReading {
  readonly entries: readonly Entry<unknown>[];
  readonly problems: readonly StyleProblem[];
}

/** A house list in a file of its own, JSON or CSV by what it is called. */
export function readList(file: StyleFile, shape: ListShape, schema: JsonSchema): ListReading {
  if (/\.[ct]sv$/i.test(file.path))
    return shape.columns ? readTable(file, shape.columns, shape.needed) : plainRows(file);
  const list = { definitions: schema.definitions, type: "array", items: { $ref: `#/definitions/${shape.definition}` } };
  const reading = readJson(file, list);
  return {
    entries: reading.entriesAt([]).map(({ value, span }) => ({ ...span, value, file })),
    problems: reading.problems,
  };
}

function plainRows(file: StyleFile): ListReading {
  const entries = readCsv(file.text).rows.map((row) => ({
    start: row[0]?.start ?? 0,
    end: row.at(-1)?.end ?? 0,
    file,
    value: row.map((cell) => cell.text).filter(Boolean),
  }));
  return { entries, problems: [] };
}
