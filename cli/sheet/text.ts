import type { Wording } from "../../rules/index.ts";
import type { ReportTerminal } from "../report/report.ts";
import { rowsOf, type SheetRow } from "./rows.ts";
import type { DraftSheet, SheetFormat } from "./sheet-format.ts";

/** For people: a line for each figure, quotation and place, the open ones marked. */
export const text: SheetFormat = {
  name: "text",
  create: (terminal) => ({ begin: () => "", draft: (draft) => showDraft(draft, terminal), end: () => "" }),
};

function showDraft(draft: DraftSheet, terminal: ReportTerminal): string {
  const rows = rowsOf(draft, terminal);
  const sections = (["figure", "quotation", "place"] as const).map((what) => {
    const own = rows.filter((row) => row.what === what);
    if (own.length === 0) return "";
    return `${terminal.say(headings[what])}\n${own.map((row) => showRow(row, terminal)).join("")}`;
  });
  return `${terminal.colours.bold(draft.path)} (${draft.language})\n${sections.join("")}\n`;
}

function showRow({ line, words, kind, open, answer }: SheetRow, { colours }: ReportTerminal): string {
  const sign = open ? colours.yellow("?") : colours.green("✓");
  const shown = words.length > 70 ? `${words.slice(0, 69)}…` : words;
  const what = kind === "" ? "" : ` ${colours.dim(kind)}`;
  return `  ${sign} ${colours.dim(String(line).padStart(4))}  ${shown}${what}: ${open ? colours.yellow(answer) : answer}\n`;
}

const headings: Readonly<Record<SheetRow["what"], Wording>> = {
  figure: { en: "Figures", nl: "Cijfers" },
  quotation: { en: "Quotations", nl: "Citaten" },
  place: { en: "Places", nl: "Plaatsen" },
};
