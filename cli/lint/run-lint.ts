import type { Given } from "../arguments/given.ts";
import type { Source } from "../drafts/read-source.ts";
import { openSources } from "../drafts/read-sources.ts";
import { shownPath } from "../drafts/shown-path.ts";
import { writeText } from "../drafts/write-text.ts";
import { openReports } from "../report/open-reports.ts";
import type { Terminal } from "../terminal.ts";
import type { ExitCode } from "../verbs/verb.ts";
import { fixSource } from "./fix-source.ts";
import { type LintSetting, lintSource } from "./lint-source.ts";
import { addTo, emptySummary, type LintedDraft } from "./linted-draft.ts";
import { patchOf } from "./patch.ts";
import { printConfiguration } from "./print-configuration.ts";

/** `copydesk lint`: reads, lints, mends where asked, and reports draft by draft. */
export async function runLint(given: Given, terminal: Terminal): Promise<ExitCode> {
  const most = given.count("max-warnings") ?? 0;
  const { styles, sources } = openSources(given, terminal);
  const shown = given.value("print-config");
  if (shown !== undefined) return await printConfiguration(shown, styles, terminal);
  const setting = { styles, locale: terminal.locale, language: given.value("language") };
  if (given.has("diff")) return await showPatch(sources, setting, terminal);
  if (given.has("fix") && given.has("stdin")) return await printFixed(sources, setting, terminal);

  const reports = openReports(given, terminal);
  const isQuiet = given.has("quiet");
  let summary = emptySummary;
  for await (const source of sources) {
    const linted = given.has("fix") ? await fixFile(source, setting, terminal) : await lintSource(source, setting);
    const told = isQuiet ? { ...linted, findings: linted.findings.filter(counts) } : linted;
    reports.draft(told);
    summary = addTo(summary, told);
  }
  reports.end(summary);
  if (terminal.hasComplained()) return 2;
  return summary.errors > 0 || summary.warnings > most ? 1 : 0;
}

/** Notes never decide whether a run passes. */
function counts(finding: LintedDraft["findings"][number]): boolean {
  return finding.severity !== "information";
}

async function fixFile(source: Source, setting: LintSetting, terminal: Terminal): Promise<LintedDraft> {
  const fixed = await fixSource(source, setting);
  if (fixed.text === source.text) return fixed;
  const failure = writeText(source, fixed.text);
  if (failure) terminal.complain({ place: fixed.path, ...failure });
  return failure ? await lintSource(source, setting) : fixed;
}

async function showPatch(sources: AsyncIterable<Source>, setting: LintSetting, terminal: Terminal): Promise<ExitCode> {
  let changes = false;
  for await (const source of sources) {
    const { text } = await fixSource(source, setting);
    const patch = patchOf(shownPath(source.path), { before: source.text, after: text });
    terminal.print(patch);
    changes ||= patch !== "";
  }
  if (terminal.hasComplained()) return 2;
  return changes ? 1 : 0;
}

async function printFixed(sources: AsyncIterable<Source>, setting: LintSetting, terminal: Terminal): Promise<ExitCode> {
  for await (const source of sources) terminal.print((await fixSource(source, setting)).text);
  return terminal.hasComplained() ? 2 : 0;
}
