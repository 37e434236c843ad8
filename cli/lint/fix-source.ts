import { applyFixes } from "../../rules/index.ts";
import type { Source } from "../drafts/source.ts";
import { type LintSetting, lintSource } from "./lint-source.ts";
import type { LintedDraft } from "./linted-draft.ts";

/** A mended place may let another finding be mended; it settles long before this, and must not go on for ever. */
const mostRounds = 10;

/** The draft with its safe fixes made, linted again; its `text` is what to write. Under a configuration that is broken nothing is fixed: what was meant is not known. */
export async function fixSource(source: Source, setting: LintSetting): Promise<LintedDraft> {
  let linted = await lintSource(source, setting);
  if ((await setting.styles.styleFor(source.path)).problems.length > 0) return linted;
  for (let round = 0; round < mostRounds; round += 1) {
    const text = applyFixes(
      linted.text,
      linted.findings.flatMap(({ fix }) => fix ?? []),
    );
    if (text === linted.text) break;
    linted = await lintSource({ ...source, text }, setting);
  }
  return linted;
}
