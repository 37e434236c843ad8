import { l10n } from "vscode";
import type { SourcingSheet } from "../../server/protocol.ts";
import { rowsOf } from "./sheet-rows.ts";

/** Writes a sheet down. */
export type WriteSheet = (sheet: SourcingSheet) => string;

/** A table for a note or a pull request. */
export const asMarkdown: WriteSheet = (sheet) => {
  const head = [l10n.t("Line"), l10n.t("What"), l10n.t("Words"), l10n.t("Who")];
  const rows = rowsOf(sheet).map(({ line, what, words, isOpen, answer }) => [
    String(line),
    what,
    escaped(words),
    `${isOpen ? "**?**" : "✓"} ${escaped(answer)}`,
  ]);
  return [head, ["---:", "---", "---", "---"], ...rows].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
};

/** A table for spreadsheets (RFC 4180). */
export const asCsv: WriteSheet = (sheet) => {
  const rows = rowsOf(sheet).map(({ line, what, words, isOpen, answer }) => [
    String(line),
    what,
    words,
    isOpen ? "yes" : "no",
    answer,
  ]);
  return [["line", "what", "words", "open", "answer"], ...rows]
    .map((cells) => `${cells.map(cell).join(",")}\r\n`)
    .join("");
};

function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, "\\$&");
}

/** A cell that begins like a formula is kept from being one: the words come from whoever wrote the draft. */
function cell(text: string): string {
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
