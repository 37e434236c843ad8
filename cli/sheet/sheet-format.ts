import type { Sheet } from "../../rules/index.ts";
import type { ReportTerminal } from "../report/report.ts";

/** A draft's sourcing sheet, ready to be written down. */
export interface DraftSheet {
  /** As shown: from the working folder where it is inside. */
  readonly path: string;
  readonly language: string;
  /** Without its byte-order mark; spans count UTF-16 code units in it. */
  readonly text: string;
  readonly sheet: Sheet;
}

/** A way to write sheets down: one file a format. Written draft by draft. */
export interface SheetFormat {
  readonly name: string;
  readonly create: (terminal: ReportTerminal) => SheetWriter;
}

export interface SheetWriter {
  readonly begin: () => string;
  readonly draft: (draft: DraftSheet) => string;
  readonly end: () => string;
}
