import {
  type Diagnosis,
  type Draft,
  type HouseStyle,
  type HouseStyles,
  type Locale,
  lint,
  type PlaceIndex,
} from "../../rules/index.ts";
import { readSource } from "../drafts/read-source.ts";
import { shownPath } from "../drafts/shown-path.ts";
import type { Source } from "../drafts/source.ts";
import { fingerprintsOf } from "./fingerprint.ts";
import type { LintedDraft } from "./linted-draft.ts";

/** What a draft is linted under. */
export interface LintSetting {
  readonly styles: HouseStyles;
  readonly locale: Locale;
  /** Of every draft, whatever it and its configuration say. */
  readonly language: string | undefined;
  /** The place names of the other drafts, where spellings are compared across them. */
  readonly places?: PlaceIndex;
}

/** A draft read and linted under its house style. */
export async function lintSource(source: Source, setting: LintSetting): Promise<LintedDraft> {
  const { style } = await setting.styles.styleFor(source.path);
  const draft = readSource(source, style, setting.language);
  const findings = lintDraft(draft, { path: source.path, style, setting });
  const fingerprints = fingerprintsOf(draft, findings);
  return {
    path: shownPath(source.path),
    language: draft.language,
    text: draft.text,
    findings: findings.map((finding, index) => ({ ...finding, fingerprint: fingerprints[index] ?? "" })),
  };
}

interface Linting {
  readonly path: string;
  readonly style: HouseStyle;
  readonly setting: LintSetting;
}

/** The findings of a draft that is read, its places held to those of the other drafts where there are any. */
export function lintDraft(draft: Draft, { path, style, setting: { locale, places } }: Linting): readonly Diagnosis[] {
  return lint(draft, style, locale, places && { index: places, path: shownPath(path) });
}
