import { closest } from "../closest.ts";
import { problemIn, type StyleFile, type StyleProblem } from "../problem.ts";
import type { Entry } from "./list.ts";
import { type Cell, readCsv } from "./read-csv.ts";

/** The columns of a table and how a cell of each is read: as text, as several texts, or as one of the words that are named. */
export type Columns = Readonly<Record<string, "text" | "list" | readonly string[]>>;

export interface TableReading<T> {
  readonly entries: readonly Entry<T>[];
  readonly problems: readonly StyleProblem[];
}

/** The rows of a CSV file as records; the first row names the columns, and several values in a cell stand between `|` or `;`. */
export function readTable(file: StyleFile, columns: Columns, needed: string): TableReading<Record<string, unknown>> {
  const { rows, unclosed } = readCsv(file.text);
  const [head = [], ...body] = rows;
  const names = head.map((cell) => columnNamed(cell.text, columns));
  const problems: StyleProblem[] = head.flatMap((cell, index) =>
    names[index] === undefined ? [unknownColumn(file, cell, columns)] : [],
  );
  if (unclosed) problems.push(problemIn(file, unclosed, "unclosed-cell"));
  const first = head[0] ?? { start: 0, end: 0 };
  if (!names.includes(needed)) problems.push(problemIn(file, first, "missing-column", { key: needed }));
  if (unclosed || !names.includes(needed)) return { entries: [], problems };

  const entries: Entry<Record<string, unknown>>[] = [];
  for (const row of body) {
    const span = { start: row[0]?.start ?? 0, end: row.at(-1)?.end ?? 0 };
    const value = Object.fromEntries(row.flatMap((cell, index) => cellValue(cell, names[index], columns)));
    const faults = row.flatMap((cell, index) => notAllowed(file, cell, columns[names[index] ?? ""]) ?? []);
    const extra = row.slice(head.length).find((cell) => cell.text !== "");
    problems.push(...faults);
    if (faults.length > 0) continue;
    if (extra) problems.push(problemIn(file, extra, "too-many-cells"));
    else if (value[needed] === undefined) problems.push(problemIn(file, span, "missing-key", { key: needed }));
    else entries.push({ ...span, file, value });
  }
  return { entries, problems };
}

function columnNamed(text: string, columns: Columns): string | undefined {
  return Object.keys(columns).find((name) => name.toLowerCase() === text.toLowerCase());
}

function unknownColumn(file: StyleFile, cell: Cell, columns: Columns): StyleProblem {
  const meant = closest(cell.text, Object.keys(columns));
  return problemIn(file, cell, "unknown-column", { key: cell.text, ...(meant === undefined ? {} : { meant }) });
}

/** A cell of a column that takes certain words only, and has another. */
function notAllowed(file: StyleFile, cell: Cell, column: Columns[string] | undefined): StyleProblem | undefined {
  if (column === undefined || typeof column === "string" || cell.text === "" || column.includes(cell.text))
    return undefined;
  const meant = closest(cell.text, column);
  const values = { value: JSON.stringify(cell.text), allowed: column.join(", ") };
  return problemIn(file, cell, "not-allowed", meant === undefined ? values : { ...values, meant });
}

function cellValue(cell: Cell, name: string | undefined, columns: Columns): [string, unknown][] {
  if (name === undefined || cell.text === "") return [];
  if (columns[name] !== "list") return [[name, cell.text]];
  const several = cell.text.split(/[|;]/).map((part) => part.trim());
  return [[name, several.filter(Boolean)]];
}
