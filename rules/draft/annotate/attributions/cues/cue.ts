import type { Span } from "../../../../span.ts";
import type { Attribution } from "../../attribution.ts";
import type { Item } from "../clause/item.ts";
import type { Phrase } from "../phrases/phrase.ts";
import type { VerbGroup } from "../verbs/verb-group.ts";

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

/** A cue that is a verb with who speaks, if anybody does. */
export function verbCue(
  items: readonly Item[],
  made: { group: VerbGroup; source: Phrase | Span | null; content: Cue["content"]; impersonal?: boolean },
): Cue {
  const { group, source, content, impersonal = false } = made;
  const verb = items[group.verb];
  return {
    start: verb?.start ?? 0,
    end: verb?.end ?? 0,
    from: group.finite,
    to: group.end,
    source,
    content,
    sense: group.reading.verb.sense,
    vague: source !== null && "vague" in source && source.vague,
    impersonal,
  };
}
