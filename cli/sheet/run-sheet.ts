import { setImmediate as pause } from "node:timers/promises";
import { sheetOf } from "../../rules/index.ts";
import type { Given } from "../arguments/given.ts";
import { openSources } from "../drafts/open-sources.ts";
import { readSource } from "../drafts/read-source.ts";
import { shownPath } from "../drafts/shown-path.ts";
import { endOnInterrupt } from "../exit.ts";
import { openOutput } from "../report/output.ts";
import { forFile, type Terminal } from "../terminal.ts";
import type { ExitCode } from "../verbs/verb.ts";
import { sheetFormats } from "./index.ts";
import { text } from "./text.ts";

/** `copydesk sheet`: reads the drafts and writes their sheets one after another. Open figures are no failure: the sheet is what was asked for. */
export async function runSheet(given: Given, terminal: Terminal): Promise<ExitCode> {
  endOnInterrupt();
  const { styles, inputs } = await openSources(given, terminal);
  const format = sheetFormats.find((one) => one.name === given.value("format")) ?? text;
  const output = openOutput(given.value("output"), terminal);
  const writer = format.create(output.toFile ? forFile(terminal) : terminal);
  output.write(writer.begin());
  for (const input of inputs) {
    await pause();
    const source = input.read();
    if ("wording" in source) {
      terminal.complain(source);
      continue;
    }
    const { style } = await styles.styleFor(source.path);
    const draft = readSource(source, style, given.value("language"));
    const sheet = sheetOf(draft);
    output.write(writer.draft({ path: shownPath(source.path), language: draft.language, text: draft.text, sheet }));
  }
  output.write(writer.end());
  output.close();
  return terminal.hasComplained() ? 2 : 0;
}
