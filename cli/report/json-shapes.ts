import type { Position } from "../../host/lines.ts";
import type { Severity } from "../../rules/index.ts";

/** One draft in `lint --format json`. Tools depend on these shapes: keys are added, never renamed. */
export interface DraftJson {
  readonly path: string;
  readonly language: string;
  readonly findings: readonly FindingJson[];
}

export interface FindingJson {
  readonly rule: string;
  readonly reason: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fingerprint: string;
  readonly start: Position;
  readonly end: Position;
  readonly related: readonly RelatedJson[];
  readonly fixes: readonly FixJson[];
}

export interface RelatedJson {
  readonly message: string;
  readonly path: string;
  /** Of another draft only the offset is known. */
  readonly start: Position | Pick<Position, "offset">;
  readonly end: Position | Pick<Position, "offset">;
}

export interface FixJson {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly { readonly start: Position; readonly end: Position; readonly newText: string }[];
}
