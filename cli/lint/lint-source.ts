import { type HouseStyles, type Locale, lint, type ResolvedStyle, readDraft } from "../../rules/index.ts";
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
export async function lintSource(source: Source, setting: LintSetting): Promise<LintedDraft> {
  const { style } = await styleOf(source, setting);
  const draft = readDraft(source.text, style);
  const findings = lint(draft, style, setting.locale);
  const fingerprints = fingerprintsOf(draft, findings);
  return {
    path: shownPath(source.path),
    language: draft.language,
    text: draft.text,
    findings: findings.map((finding, index) => ({ ...finding, fingerprint: fingerprints[index] ?? "" })),
  };
}

/** The house style of a draft, with the language that the command line says. */
export async function styleOf(source: Source, { styles, language }: LintSetting): Promise<ResolvedStyle> {
  const resolved = await styles.styleFor(source.path);
  return language === undefined ? resolved : { ...resolved, style: { ...resolved.style, language } };
}
