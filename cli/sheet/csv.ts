import { rowsOf } from "./rows.ts";
import type { SheetFormat } from "./sheet-format.ts";

/** A table for spreadsheets (RFC 4180), with a byte-order mark, without which Excel takes UTF-8 for something else. */
export const csv: SheetFormat = {
  name: "csv",
  create: (terminal) => ({
    begin: () => `\uFEFF${rowOf(["path", "line", "what", "words", "kind", "open", "answer"])}`,
    draft: (draft) =>
      rowsOf(draft, terminal)
        .map(({ path, line, what, words, kind, open, answer }) =>
          rowOf([path, String(line), what, words, kind, open ? "yes" : "no", answer]),
        )
        .join(""),
    end: () => "",
  }),
};

function rowOf(cells: readonly string[]): string {
  return `${cells.map(cellOf).join(",")}\r\n`;
}

/** A cell that begins like a formula is kept from being one: the words come from whoever wrote the draft. */
function cellOf(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
