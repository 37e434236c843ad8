import { fixUntilSettled, readDraft } from "../../rules/index.ts";
import type { Source } from "../drafts/source.ts";
import { type LintSetting, lintDraft, lintSource, styleOf } from "./lint-source.ts";
import type { LintedDraft } from "./linted-draft.ts";

/** The draft with its safe fixes made, linted again; its `text` is what to write. Under a configuration that is broken nothing is fixed: what was meant is not known. */
export async function fixSource(source: Source, setting: LintSetting): Promise<LintedDraft> {
  const { style, problems } = await styleOf(source, setting);
  if (problems.length > 0) return await lintSource(source, setting);
  const text = fixUntilSettled(source.text, (round) =>
    lintDraft(readDraft(round, style), { path: source.path, style, setting }),
  );
  return await lintSource({ ...source, text }, setting);
}
