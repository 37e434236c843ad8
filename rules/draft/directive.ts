import type { Span } from "../span.ts";

/** A suppression comment: `<!-- copydesk-disable-next-line unsourced-figure -- why -->`. */
export interface Directive extends Span {
  readonly action: "disable-next-line" | "disable-next-block" | "disable-line" | "disable" | "enable" | "disable-file";
  /** The rules named, with where each name stands; none means all. */
  readonly rules: readonly DirectiveRule[];
  /** What stands after `--`, or "". */
  readonly reason: string;
  /** What it reaches: from a line, block or comment to where it ends. */
  readonly reach: Span;
}

export interface DirectiveRule extends Span {
  readonly name: string;
}
