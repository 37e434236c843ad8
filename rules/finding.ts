import type { Span } from "./span.ts";

export type Severity = "error" | "warning" | "information";

/** A replacement of one stretch of the draft; `newText` may mark one place to fill in with `placeholder`. */
export interface Edit extends Span {
  readonly newText: string;
  /** The part of `newText` that a person has to fill in, in UTF-16 code units from its start. */
  readonly placeholder?: Span;
}

/** A change that mends a finding, its title an imperative: *Spell it Baghouz*. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
}

export interface Related extends Span {
  readonly message: string;
  /** The path or URI of another draft; absent for this one. */
  readonly path?: string;
}

/** What a check yields. */
export interface Finding extends Span {
  /** One plain sentence: what is missing, never blame. */
  readonly message: string;
  /** Which of the check's messages it is: *hedged*, *exonym*; stable, for tests and for tools. */
  readonly reason: string;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  readonly related: readonly Related[];
  /** Needs no judgement: may run on save and with `--fix`. */
  readonly fix?: Fix;
  /** For a person to choose from, best first. */
  readonly suggestions: readonly Fix[];
}

/** A finding with its rule and the severity that the house style gives it. */
export interface Diagnosis extends Finding {
  readonly rule: string;
  readonly severity: Severity;
}
