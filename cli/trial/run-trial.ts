import { setImmediate as pause } from "node:timers/promises";
import { linesOf } from "../../host/lines.ts";
import { type Diagnosis, type Draft, type HouseStyle, lint } from "../../rules/index.ts";
import type { Given } from "../arguments/given.ts";
import { openSources } from "../drafts/open-sources.ts";
import { readSource } from "../drafts/read-source.ts";
import { shownPath } from "../drafts/shown-path.ts";
import { endOnInterrupt } from "../exit.ts";
import { fingerprintsOf } from "../lint/fingerprint.ts";
import { createProgress } from "../progress.ts";
import { showFinding } from "../report/text.ts";
import type { Terminal } from "../terminal.ts";
import type { ExitCode } from "../verbs/verb.ts";
import { createSample } from "./sample.ts";
import { openTrial } from "./trial-style.ts";

/** `copydesk try`: what would be reported that is not now, per thousand words, with a random sample to judge it by. */
export async function runTrial(given: Given, terminal: Terminal): Promise<ExitCode> {
  endOnInterrupt();
  const trial = await openTrial(given, terminal);
  const { styles, inputs } = await openSources(given, terminal);
  const sample = createSample<string>(given.count("sample") ?? 20, given.count("seed") ?? 1);
  const progress = createProgress(inputs.length, terminal);
  const counts = { drafts: 0, words: 0, findings: 0 };
  for (const input of inputs) {
    await pause();
    const source = input.read();
    if ("wording" in source) {
      terminal.complain(source);
      continue;
    }
    const { style } = await styles.styleFor(source.path);
    const draft = readSource(source, style, given.value("language"));
    const added = findingsAdded(draft, { now: trial.now(style), tried: trial.tried(style), terminal });
    const lines = linesOf(draft.text);
    for (const finding of added) sample.add(showFinding(finding, { path: shownPath(source.path), lines, terminal }));
    counts.drafts += 1;
    counts.words += wordsIn(draft);
    counts.findings += added.length;
    progress.advance();
  }
  progress.clear();
  const drawn = sample.drawn();
  const rate = counts.words === 0 ? 0 : (1000 * counts.findings) / counts.words;
  const values = { ...counts, shown: drawn.length, rate: rate.toFixed(2) };
  terminal.print(drawn.join(""));
  terminal.print(`${terminal.colours.bold(terminal.say(result, textsOf(values)))}\n`);
  return terminal.hasComplained() ? 2 : 0;
}

interface Compared {
  readonly now: HouseStyle;
  readonly tried: HouseStyle;
  readonly terminal: Terminal;
}

function findingsAdded(draft: Draft, { now, tried, terminal }: Compared): readonly Diagnosis[] {
  const before = lint(draft, now, terminal.locale);
  const known = new Set(fingerprintsOf(draft, before));
  const after = lint(draft, tried, terminal.locale);
  const fingerprints = fingerprintsOf(draft, after);
  return after.filter((_, index) => !known.has(fingerprints[index] ?? ""));
}

function wordsIn(draft: Draft): number {
  return draft.blocks.reduce((sum, { block }) => sum + block.tokens.filter((token) => token.kind === "word").length, 0);
}

function textsOf(values: Readonly<Record<string, string | number>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}

const result = {
  en: "{findings} findings in {drafts} drafts of {words} words: {rate} per 1,000 words. Shown: {shown}, drawn at random.",
  nl: "{findings} bevindingen in {drafts} artikelen van {words} woorden: {rate} per 1.000 woorden. Getoond: {shown}, willekeurig getrokken.",
};
