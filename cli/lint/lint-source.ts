import { type HouseStyles, type Locale, lint, readDraft } from "../../rules/index.ts";
import { shownPath } from "../drafts/shown-path.ts";
import type { Source } from "../drafts/source.ts";
import { fingerprintsOf } from "./fingerprint.ts";
import type { LintedDraft } from "./linted-draft.ts";

/** What a draft is linted under. */
export interface LintSetting {
  readonly styles: HouseStyles;
  readonly locale: Locale;
  /** Overrides configuration and detection. */
  readonly language: string | undefined;
}

/** A draft read and linted under its house style. */
export async function lintSource(source: Source, { styles, locale, language }: LintSetting): Promise<LintedDraft> {
  const resolved = (await styles.styleFor(source.path)).style;
  const style = language === undefined ? resolved : { ...resolved, language };
  const draft = readDraft(source.text, style);
  const findings = lint(draft, style, locale);
  const fingerprints = fingerprintsOf(draft, findings);
  return {
    path: shownPath(source.path),
    language: draft.language,
    text: draft.text,
    findings: findings.map((finding, index) => ({ ...finding, fingerprint: fingerprints[index] ?? "" })),
  };
}
