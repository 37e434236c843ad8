import { setImmediate as pause } from "node:timers/promises";
import type { Input, Source } from "../drafts/source.ts";
import type { Terminal } from "../terminal.ts";
import type { LintedDraft } from "./linted-draft.ts";
import type { Linter } from "./linter.ts";

export interface LintedInput {
  readonly input: Input;
  readonly source: Source;
  readonly linted: LintedDraft;
}

/** Lints drafts in their order, no more in memory than the linter takes at a time. What cannot be read is said and passed over. */
export async function* lintAll(
  inputs: readonly Input[],
  { linter, terminal }: { readonly linter: Linter; readonly terminal: Terminal },
): AsyncGenerator<LintedInput> {
  const underWay: Promise<LintedInput>[] = [];
  for (const input of inputs) {
    const source = input.read();
    if ("wording" in source) {
      terminal.complain(source);
      continue;
    }
    underWay.push(linter.lint(source).then((linted) => ({ input, source, linted })));
    // Linting never waits for anything: without a pause no interrupt would be heard before the end.
    await pause();
    const first = underWay.length < linter.width ? undefined : underWay.shift();
    if (first) yield await first;
  }
  for (const rest of underWay) yield await rest;
}
