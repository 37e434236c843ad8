import { type Cell, type Edit, readCsv } from "../../rules/index.ts";
import { type Choice, changeFor } from "./choice.ts";

/** The edits that write a choice into a table, in the columns and with the separator that it has. */
export function editsInCsv(text: string, choice: Choice): readonly Edit[] {
  const { rows } = readCsv(text);
  const [head = [], ...body] = rows;
  const separator = text[head[0]?.end ?? 0]?.match(/[,;\t]/)?.[0] ?? ",";
  const append = (cells: readonly string[]): Edit => {
    const newline = text.includes("\r\n") ? "\r\n" : "\n";
    const row = cells.map((cell) => quoted(cell, separator)).join(separator);
    const newText = `${text === "" || text.endsWith("\n") ? "" : newline}${row}${newline}`;
    return { start: text.length, end: text.length, newText };
  };
  if (choice.kind === "distinct") return [append(choice.names)];
  const columns = head.map((cell) => cell.text.toLowerCase());
  const cellsOf = (row: readonly Cell[], column: string) => row[columns.indexOf(column)];
  const places = body.map((row) => ({
    preferred: cellsOf(row, "preferred")?.text ?? "",
    variants: (cellsOf(row, "variants")?.text ?? "").split(/[|;]/).flatMap((part) => part.trim() || []),
  }));
  const change = changeFor(choice, places);
  const values = new Map([
    ["preferred", change.preferred],
    ["variants", change.variants.join("|")],
    ["languages", choice.language],
  ]);
  const row = body[change.index];
  if (!row) return [append(columns.map((column) => values.get(column) ?? ""))];
  return ["preferred", "variants"].flatMap((column) => {
    const cell = cellsOf(row, column);
    return cell ? [{ start: cell.start, end: cell.end, newText: quoted(values.get(column) ?? "", separator) }] : [];
  });
}

function quoted(cell: string, separator: string): string {
  return cell.includes(separator) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
