import type { Span } from "../../../span.ts";
import type { Attribution } from "../annotations.ts";
import type { Phrase } from "./phrase.ts";

/** A cue found in a unit, before content is cut to what it answers for. Indexes are of the unit's items, ends exclusive. */
export interface Cue extends Span {
  readonly from: number;
  readonly to: number;
  readonly source: Phrase | Span | null;
  /** Stretches of items it may answer for, in order. */
  readonly content: readonly { readonly from: number; readonly to: number }[];
  readonly sense: Attribution["sense"];
  readonly vague: boolean;
  readonly impersonal: boolean;
}

/** A cue that is no verb, with whoever it names. */
export function phraseCue(
  made: Pick<Cue, "start" | "end" | "from" | "to" | "content"> & { readonly source: Phrase },
): Cue {
  return { ...made, sense: "phrase", vague: made.source.vague, impersonal: false };
}
