import { type Cell, type Edit, readCsv } from "../../rules/index.ts";
import { type Choice, changeFor, type ListedPlace } from "./choice.ts";

/** The edits that write a choice into a table, in the columns and with the separator that it has; an empty one gets its columns too. */
export function editsInCsv(text: string, choice: Choice): readonly Edit[] {
  const { rows } = readCsv(text);
  const table = { text, rows, separator: text[rows[0]?.[0]?.end ?? 0]?.match(/[,;\t]/)?.[0] ?? "," };
  if (choice.kind === "distinct") return [append(table, [choice.names])];
  const [head = [], ...body] = rows;
  const columns = head.map((cell) => cell.text.toLowerCase());
  if (columns.length === 0) {
    const { preferred, variant, language } = choice;
    return [
      append(table, [
        ["preferred", "variants", "languages"],
        [preferred, variant, language],
      ]),
    ];
  }
  const change = changeFor(
    choice,
    body.map((row) => placeIn(row, columns)),
  );
  const values = new Map([
    ["preferred", change.preferred],
    ["variants", change.variants.join("|")],
    ["languages", choice.language],
  ]);
  const row = body[change.index];
  if (!row) {
    const cells = columns.map((column) => values.get(column) ?? "");
    return columns.includes("variants")
      ? [append(table, [cells])]
      : [setCell(table, head, columns.length, "variants"), append(table, [[...cells, change.variants.join("|")]])];
  }
  const at = columns.includes("variants") ? columns.indexOf("variants") : columns.length;
  return [
    ...(at === columns.length ? [setCell(table, head, at, "variants")] : []),
    setCell(table, row, columns.indexOf("preferred"), change.preferred),
    setCell(table, row, at, change.variants.join("|")),
  ];
}

interface Table {
  readonly text: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly separator: string;
}

function placeIn(row: readonly Cell[], columns: readonly string[]): ListedPlace {
  const cell = (column: string) => row[columns.indexOf(column)]?.text ?? "";
  return {
    preferred: cell("preferred"),
    variants: cell("variants")
      .split(/[|;]/)
      .flatMap((part) => part.trim() || []),
  };
}

/** Rows at the end of the table. */
function append({ text, separator }: Table, rows: readonly (readonly string[])[]): Edit {
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const lines = rows.map((cells) => cells.map((cell) => quoted(cell, separator)).join(separator) + newline);
  const newText = `${text === "" || text.endsWith("\n") ? "" : newline}${lines.join("")}`;
  return { start: text.length, end: text.length, newText };
}

/** A row may end before the last column: what is missing in between is added. */
function setCell({ separator }: Table, row: readonly Cell[], column: number, value: string): Edit {
  const cell = row[column];
  if (cell) return { start: cell.start, end: cell.end, newText: quoted(value, separator) };
  const end = row.at(-1)?.end ?? 0;
  return { start: end, end, newText: separator.repeat(column - row.length + 1) + quoted(value, separator) };
}

function quoted(cell: string, separator: string): string {
  return cell.includes(separator) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
