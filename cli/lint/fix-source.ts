import { fixUntilSettled } from "../../rules/index.ts";
import { readSource } from "../drafts/read-source.ts";
import type { Source } from "../drafts/source.ts";
import { type LintSetting, lintDraft, lintSource } from "./lint-source.ts";
import type { LintedDraft } from "./linted-draft.ts";

/** The draft with its safe fixes made, linted again; its `text` is what to write. Under a configuration that is broken nothing is fixed: what was meant is not known. */
export async function fixSource(source: Source, setting: LintSetting): Promise<LintedDraft> {
  const { style, problems } = await setting.styles.styleFor(source.path);
  if (problems.length > 0) return await lintSource(source, setting);
  const text = fixUntilSettled(source.text, (round) =>
    lintDraft(readSource({ ...source, text: round }, style, setting.language), { path: source.path, style, setting }),
  );
  return await lintSource({ ...source, text }, setting);
}
