import { once } from "node:events";
import { createInterface } from "node:readline";
import { readFromDisk } from "../../host/read-from-disk.ts";
import type { Given } from "../arguments/given.ts";
import { openHouseStyles } from "../drafts/house-styles.ts";
import { absolutePath } from "../drafts/shown-path.ts";
import { draftAsJson } from "../report/json.ts";
import type { Terminal } from "../terminal.ts";
import type { ExitCode } from "../verbs/verb.ts";
import { type LintSetting, lintSource } from "./lint-source.ts";

/**
 * `--stdin-ndjson`: one `{"path","text"}` a line in, one draft of the JSON report a line out, in order, and nothing kept in between. A line that is no draft gives a
 * line with an `error`. Findings are the answer here and no failure: a pipeline that reads it takes any other exit code for a breakdown.
 */
export async function lintLines(given: Given, terminal: Terminal): Promise<ExitCode> {
  const styles = openHouseStyles(readFromDisk, { configuration: given.value("config"), terminal });
  const setting = { styles, locale: terminal.locale, language: given.value("language") };
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === "") continue;
    const answer = JSON.stringify(await answerTo(line, { number, setting, terminal }));
    if (!process.stdout.write(`${answer}\n`)) await once(process.stdout, "drain");
  }
  return terminal.hasComplained() ? 2 : 0;
}

interface Answering {
  readonly number: number;
  readonly setting: LintSetting;
  readonly terminal: Terminal;
}

async function answerTo(line: string, { number, setting, terminal }: Answering): Promise<object> {
  const draft = draftIn(line);
  if (!draft) {
    terminal.complain({ place: `stdin:${number}`, wording: noDraft });
    return { line: number, error: terminal.say(noDraft) };
  }
  const source = { path: absolutePath(draft.path), text: draft.text.replace(/^\uFEFF/, ""), hasMark: false };
  return { ...draftAsJson(await lintSource(source, setting)), path: draft.path };
}

function draftIn(line: string): { readonly path: string; readonly text: string } | undefined {
  try {
    const read: unknown = JSON.parse(line);
    if (typeof read !== "object" || read === null || !("path" in read) || !("text" in read)) return undefined;
    const { path, text } = read;
    return typeof path === "string" && typeof text === "string" ? { path, text } : undefined;
  } catch {
    return undefined;
  }
}

const noDraft = {
  en: 'this line is no {"path": …, "text": …}.',
  nl: 'deze regel is geen {"path": …, "text": …}.',
};
