import { l10n } from "vscode";
import type { SourcingSheet } from "../../server/protocol.ts";
import { answerOf } from "./answer-of.ts";

/** A line of the sheet where it is written down: for a spreadsheet or a note to the editor. */
export interface SheetRow {
  /** Counted from 1. */
  readonly line: number;
  readonly what: string;
  readonly words: string;
  readonly isOpen: boolean;
  readonly answer: string;
}

/** Everything on the sheet, in the order of the view. */
export function rowsOf({ figures, quotations, places }: SourcingSheet): readonly SheetRow[] {
  const rows = (lines: SourcingSheet["figures"], what: string, nobody: string) =>
    lines.map((line) => {
      const { range, text, isOpen } = line;
      return { line: range.start.line + 1, what, words: text, isOpen, answer: answerOf(line, nobody) };
    });
  return [
    ...rows(figures, l10n.t("figure"), l10n.t("no source")),
    ...rows(quotations, l10n.t("quotation"), l10n.t("no speaker")),
    ...places.map(({ preferred, isOpen, spellings }) => ({
      line: (spellings[0]?.ranges[0]?.start.line ?? 0) + 1,
      what: l10n.t("place"),
      words: preferred,
      isOpen,
      answer: spellings.map(({ text, ranges }) => `${text} (${ranges.length})`).join(", "),
    })),
  ];
}
