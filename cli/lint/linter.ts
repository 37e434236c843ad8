import type { Source } from "../drafts/source.ts";
import type { LintedDraft } from "./linted-draft.ts";

/** Something that lints drafts: this process, several at once, one that remembers. */
export interface Linter {
  readonly lint: (source: Source) => Promise<LintedDraft>;
  /** How many drafts it takes at a time. */
  readonly width: number;
  readonly close: () => void;
}
