import type { Wording } from "../../rules/index.ts";
import type { Given } from "../arguments/given.ts";
import type { OptionTable } from "../arguments/option.ts";
import type { Terminal } from "../terminal.ts";

/** 0: nothing at or over the threshold; 1: findings; 2: could not do what was asked. */
export type ExitCode = 0 | 1 | 2;

/** One thing the command does: `copydesk lint`, `copydesk sheet`. One file a verb. */
export interface Verb {
  readonly name: string;
  readonly does: Wording;
  /** What follows the options, for its usage line: `[paths…]`. */
  readonly operands: string;
  readonly options: OptionTable;
  readonly examples: readonly Example[];
  readonly run: (given: Given, terminal: Terminal, verbs: readonly Verb[]) => Promise<ExitCode>;
}

export interface Example {
  readonly line: string;
  readonly shows: Wording;
}
