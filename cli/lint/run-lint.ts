import type { Given } from "../arguments/given.ts";
import { type KnownFindings, openBaseline } from "../baseline/baseline.ts";
import { refuse } from "../complaint.ts";
import { openSources } from "../drafts/open-sources.ts";
import { endOnInterrupt } from "../exit.ts";
import { createProgress } from "../progress.ts";
import { openReports } from "../report/open-reports.ts";
import type { Terminal } from "../terminal.ts";
import type { ExitCode } from "../verbs/verb.ts";
import { indexPlaces } from "./index-places.ts";
import { type LintedInput, lintAll } from "./lint-all.ts";
import { lintLines } from "./lint-lines.ts";
import { type LintSetting, lintSource } from "./lint-source.ts";
import { addTo, emptySummary, type LintedDraft } from "./linted-draft.ts";
import { openLinter } from "./open-linter.ts";
import { patchOf } from "./patch.ts";
import { printConfiguration } from "./print-configuration.ts";

/** `copydesk lint`: reads, lints, mends where asked, and reports draft by draft. */
export async function runLint(given: Given, terminal: Terminal): Promise<ExitCode> {
  endOnInterrupt();
  const shown = given.value("print-config");
  if (shown !== undefined) return await printConfiguration(shown, given, terminal);
  const other = ["jobs", "cache", "shard", "stdin"].find((option) => given.has(option));
  if (given.has("across") && other !== undefined) refuse(notAcross, { other });
  if (given.has("stdin-ndjson")) return await lintLines(given, terminal);
  const { styles, inputs } = await openSources(given, terminal);
  const alone = { styles, locale: terminal.locale, language: given.value("language") };
  const setting = given.has("across") ? { ...alone, places: await indexPlaces(inputs, alone) } : alone;
  const linter = openLinter(given, { setting, terminal });
  const progress = createProgress(inputs.length, terminal);
  const linted = lintAll(inputs, { linter, terminal });
  try {
    if (given.has("diff")) return await printPatches(linted, terminal);
    if (given.has("fix") && given.has("stdin")) return await printFixed(linted, terminal);
    return await report(linted, { given, terminal, setting, progress });
  } finally {
    progress.clear();
    linter.close();
  }
}

interface Reporting {
  readonly given: Given;
  readonly terminal: Terminal;
  readonly setting: LintSetting;
  readonly progress: ReturnType<typeof createProgress>;
}

async function report(
  drafts: AsyncIterable<LintedInput>,
  { given, terminal, setting, progress }: Reporting,
): Promise<ExitCode> {
  const most = given.count("max-warnings") ?? 0;
  const baseline = baselineOf(given, terminal);
  const reports = openReports(given, terminal);
  let summary = emptySummary;
  for await (const draft of drafts) {
    const settled = given.has("fix") ? await saveFixed(draft, setting, terminal) : draft.linted;
    const fresh = baseline?.withoutKnown(settled) ?? settled;
    const told = given.has("quiet") ? withoutNotes(fresh) : fresh;
    progress.clear();
    reports.draft(told);
    progress.advance();
    summary = addTo(summary, told);
  }
  progress.clear();
  reports.end(summary);
  baseline?.close();
  if (terminal.hasComplained()) return 2;
  return summary.errors > 0 || summary.warnings > most ? 1 : 0;
}

function baselineOf(given: Given, terminal: Terminal): KnownFindings | undefined {
  const file = given.value("baseline");
  const update = given.has("update-baseline");
  if (file === undefined) return update ? refuse(noBaseline) : undefined;
  return openBaseline({ file, update, terminal });
}

/** Notes never decide whether a run passes. */
function withoutNotes(draft: LintedDraft): LintedDraft {
  return { ...draft, findings: draft.findings.filter((finding) => finding.severity !== "information") };
}

/** Writes what was mended; where that cannot be done, the draft stays as it is and is reported as it is. */
async function saveFixed(
  { input, source, linted }: LintedInput,
  setting: LintSetting,
  terminal: Terminal,
): Promise<LintedDraft> {
  if (linted.text === source.text) return linted;
  const failure = await input.save(source, linted.text);
  if (!failure) return linted;
  terminal.complain({ place: linted.path, ...failure });
  return await lintSource(source, setting);
}

async function printPatches(drafts: AsyncIterable<LintedInput>, terminal: Terminal): Promise<ExitCode> {
  let changes = false;
  for await (const { source, linted } of drafts) {
    const patch = patchOf(linted.path, { before: source.text, after: linted.text });
    terminal.print(patch);
    changes ||= patch !== "";
  }
  if (terminal.hasComplained()) return 2;
  return changes ? 1 : 0;
}

async function printFixed(drafts: AsyncIterable<LintedInput>, terminal: Terminal): Promise<ExitCode> {
  for await (const { linted } of drafts) terminal.print(linted.text);
  return terminal.hasComplained() ? 2 : 0;
}

const notAcross = {
  en: "--across needs all drafts in one place, and does not go with --{other}.",
  nl: "--across heeft alle artikelen bijeen nodig, en gaat niet samen met --{other}.",
};

const noBaseline = {
  en: "--update-baseline needs --baseline FILE.",
  nl: "--update-baseline vraagt --baseline FILE.",
};
