import type { Draft } from "../draft/draft.ts";
import type { Finding, Severity } from "../finding.ts";
import type { HouseStyle } from "../house-style/house-style.ts";
import type { Locale, Wording } from "../locale.ts";
import type { PlaceIndex } from "../place-spellings/place-index.ts";
import type { UnusedDirective } from "../suppressions.ts";

/** A draft, or a part of one, that shows a rule at work. What is to be reported stands between ⟦ and ⟧, which are taken out before it is read. */
export interface Example {
  readonly language: string;
  readonly text: string;
  /** What the example shows, for the rule's page. */
  readonly shows: string;
  /** What it takes of a house style: listed places, loaded terms. */
  readonly style?: Partial<HouseStyle>;
}

/** One option of a rule, as JSON Schema has it, with its default. */
export interface OptionSchema {
  readonly description: string;
  readonly default: unknown;
  readonly [keyword: string]: unknown;
}

/**
 * What an editor looks for: one file a rule. `run` is a pure generator over annotations: the same draft and options give the same findings. It reads no raw
 * Markdown and knows no language; what differs between languages is in `rules/languages`.
 */
export interface Check {
  readonly name: string;
  readonly severity: Severity;
  /** What it reports, in a line. */
  readonly reports: Wording;
  /** Why an editor wants to know: Markdown, for the rule's page. */
  readonly why: Wording;
  readonly options: Readonly<Record<string, OptionSchema>>;
  readonly messages: Readonly<Record<string, Wording>>;
  readonly examples: readonly Example[];
  readonly run: (draft: Draft, context: CheckContext) => Iterable<Finding>;
}

/** The place names of all drafts, and the path under which this one was entered. */
export interface Across {
  readonly index: PlaceIndex;
  readonly path: string;
}

export interface CheckContext {
  readonly style: HouseStyle;
  /** The rule's options with defaults filled in, validated when the configuration was read. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly locale: Locale;
  /** Suppressions that no finding of the other rules answered to. */
  readonly unused: readonly UnusedDirective[];
  /** The other drafts of the workspace, where the host keeps them. */
  readonly across?: Across;
  /** One of the check's own messages in the user's locale. */
  readonly say: (message: string, values?: Readonly<Record<string, string>>) => string;
}
