import type { Severity } from "../finding.ts";
import type { Gazetteer } from "../places/gazetteer/gazetteer.ts";
import type { SpellingPolicy } from "../places/house-list.ts";

export type RuleLevel = Severity | "off";

/** What `copydesk.json` says of one rule. */
export interface RuleSetting {
  /** Absent: the rule's own severities. */
  readonly severity?: RuleLevel;
  readonly options: Readonly<Record<string, unknown>>;
}

/** A place as the house spells it. */
export interface HousePlace extends SpellingPolicy {
  readonly preferred: string;
  readonly variants: readonly string[];
  /** Languages it holds for; none means all. */
  readonly languages: readonly string[];
  readonly note: string;
}

export interface LoadedTerm {
  readonly term: string;
  readonly forms: readonly string[];
  readonly language: string;
  readonly instead: string;
  readonly why: string;
}

/** A newsroom's choices for one draft, resolved: files read, `extends` and `overrides` applied. Pure data. */
export interface HouseStyle {
  /** BCP 47 tag that overrides detection. */
  readonly language?: string;
  readonly proseKeys: readonly string[];
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly places: readonly HousePlace[];
  /** For the places that do not say so themselves. */
  readonly placeSpelling: SpellingPolicy;
  readonly distinct: readonly (readonly string[])[];
  /** The newsroom's own gazetteer, which `copydesk places import` wrote; asked before the one that is shipped. */
  readonly gazetteer?: Gazetteer;
  readonly loadedTerms: readonly LoadedTerm[];
  /** Whether a suppression without a reason is reported. */
  readonly requireReasons: boolean;
}

export const plainStyle: HouseStyle = {
  proseKeys: [],
  rules: {},
  places: [],
  placeSpelling: {},
  distinct: [],
  loadedTerms: [],
  requireReasons: false,
};
