/** What was given on the command line, checked against the verb's options. */
export interface Given {
  readonly operands: readonly string[];
  readonly has: (option: string) => boolean;
  /** The value of an option, the last one where it was repeated. */
  readonly value: (option: string) => string | undefined;
  readonly values: (option: string) => readonly string[];
  /** The value as a whole number from 0. */
  readonly count: (option: string) => number | undefined;
}
