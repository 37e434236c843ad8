import type { LintedDraft, Summary } from "../lint/linted-draft.ts";
import type { Terminal } from "../terminal.ts";

/** A report under way. It is written as drafts come in, so that a run over an archive keeps none of them. */
export interface Report {
  readonly begin: () => string;
  readonly draft: (draft: LintedDraft) => string;
  readonly end: (summary: Summary) => string;
}

/** A way to write a report down: one file a format. */
export interface ReportFormat {
  readonly name: string;
  readonly create: (terminal: ReportTerminal) => Report;
}

/** What a format may know of where it is shown. */
export type ReportTerminal = Pick<Terminal, "locale" | "colours" | "say">;
