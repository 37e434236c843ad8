import type { Span } from "../../../../span.ts";
import type { Item } from "../clause/item.ts";
import { hasForm, isNounToo } from "../clause/word-roles.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { In } from "../lexicon/word-lists.ts";
import type { Phrase } from "../phrases/phrase.ts";
import type { Frame } from "./frame.ts";
import type { Subject } from "./subject.ts";
import type { VerbGroup } from "./verb-group.ts";

/** Whether a verb reports, by its subject and what stands round them: *the blaze said* never does. */
export function reports(
  items: readonly Item[],
  given: { group: VerbGroup; subject: Subject; frame: Frame; lexicon: Lexicon },
): boolean {
  const { group, subject, frame, lexicon } = given;
  const { verb, form } = group.reading;
  const { source, side } = subject;
  const kind = kindOf(source);
  if (kind === "never") return false;
  if (kind === "event" && !(isNamed(source) && frame.hasQuotation())) return false;
  const known = kind !== "other";
  if (verb.sense === "stance") return known && frame.hasQuotation();
  if (!frame.leadsQuotation && side === "before" && isCrowd(items, source)) return false;
  if (verb.sense === "show") return kind === "document" || (kind === "vague" && frame.isClause());
  if (verb.sense === "count") return known;
  if (group.hanging && form === "infinitive")
    return frame.leadsQuotation || (known && frame.isClause() && !verb.ambiguous);
  if (!isAmbiguous(items, group, lexicon) || (verb.sense === "say" && frame.leadsQuotation)) return true;
  return known && (frame.isClause() || ((!verb.ambiguous || hasParticle(items, group)) && frame.hasObject()));
}

function isAmbiguous(items: readonly Item[], { reading, verb }: VerbGroup, lexicon: Lexicon): boolean {
  return reading.verb.ambiguous || isNounToo(items[verb], lexicon);
}

/** A particle tells the verb from its everyday sense, unless it may be a preposition: *maakte … bekend*, not *ging … naar*. */
function hasParticle(items: readonly Item[], { verb, end }: VerbGroup): boolean {
  return end - 1 > verb && !hasForm(items[end - 1], In.prepositions);
}

function kindOf(source: Subject["source"]): Phrase["kind"] {
  return source !== null && "kind" in source ? source.kind : "pronoun";
}

function isNamed(source: Subject["source"]): boolean {
  return source !== null && "named" in source && source.named;
}

/** *40 people said*, *More than two million people replied*: a crowd that is itself the figure is no source for it. */
function isCrowd(items: readonly Item[], source: Phrase | Span | null): boolean {
  if (source === null || !("from" in source) || source.named) return false;
  const before = items[source.from - 1];
  const isLed = before?.kind === "word" && hasForm(before, In.prepositions);
  // *Accused of arming them with nearly 4,000 soldiers, it denies …*
  if (isLed && items[source.from]?.kind === "number") return true;
  if (source.kind !== "other" && source.kind !== "vague") return false;
  if (isLed) return true;
  return items.slice(source.from, source.to).some((item) => item.kind === "number" && item.text.length > 1);
}
