import { contains, type Span } from "../../../../span.ts";
import type { Attribution } from "../../attribution.ts";
import { allOverlaps } from "../../sorted-spans.ts";
import type { Item } from "../clause/item.ts";
import type { Unit } from "../clause/units.ts";
import { hasForm } from "../clause/word-roles.ts";
import { cueKinds } from "../lexicon/cue-openers.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { In } from "../lexicon/word-lists.ts";
import { phraseAfter } from "../phrases/phrase-after.ts";

/** Whether a sentence without a source goes on with the report of the one before. */
export function continues(
  unit: Unit,
  running: Attribution,
  given: { units: readonly Unit[]; lexicon: Lexicon },
): boolean {
  const { units, lexicon } = given;
  if (lexicon.breakers.at(unit.items, 0)) return false;
  if (lexicon.openers.at(unit.items, 0) || takesPart(unit) || countsPart(unit, lexicon)) return true;
  if (hasReportedMood(unit) || lexicon.thereby.at(unit.items, 0)) return true;
  if (tellsOfRespondents(unit, lexicon)) return true;
  const subject = phraseAfter(unit.items, 0, lexicon);
  if (!subject?.definite || subject.kind === "event" || !running.source) return false;
  const { head } = subject;
  return itemsWithin(units, running.source).some(
    ({ lower }) => lower === head || (head.length > 3 && lower.endsWith(head)),
  );
}

/** Whether the next sentence names the same source again: what stands between is theirs too. */
export function isNamedAgain(running: Attribution, next: Attribution | undefined, units: readonly Unit[]): boolean {
  if (!running.source || !next?.source || next.reach !== "sentence") return false;
  const mine = itemsWithin(units, running.source);
  return itemsWithin(units, next.source).some(
    ({ text }) => /^\p{Lu}/u.test(text) && mine.some((other) => other.text === text),
  );
}

function itemsWithin(units: readonly Unit[], span: Span): readonly Item[] {
  return allOverlaps(units, span).flatMap(({ items }) => items.filter((item) => contains(span, item)));
}

/** Its verb says itself that somebody else tells: *Es habe zwölf Tote gegeben*. */
export function hasReportedMood({ items, lists }: Unit): boolean {
  if (lists & In.reportedMood) return true;
  if (!(lists & In.hearsayMood)) return false;
  const verb = items.findIndex((item) => item.kind === "mark" || hasForm(item, In.auxiliaries));
  return hasForm(items[verb], In.hearsayMood);
}

function tellsOfRespondents({ items, opens }: Unit, lexicon: Lexicon): boolean {
  return (opens & cueKinds.respondents) !== 0 && items.some((_, at) => lexicon.respondents.at(items, at));
}

/** *Out of these, 40 …*; *Van die 40 …*: a part of what the sentence before counts. */
function takesPart({ items }: Unit): boolean {
  const at = items.findIndex((item) => !hasForm(item, In.prepositions));
  const next = items[at + 1];
  return at > 0 && hasForm(items[at], In.backward) && (next?.text === "," || next?.kind === "number");
}

/** *Twelve of them*, *Veertig van hen*: a number before a phrase that opens a continuation by itself. */
function countsPart(unit: Unit, lexicon: Lexicon): boolean {
  const [number, link] = unit.items;
  if (!number || !link || !hasForm(link, In.inSource) || hasForm(number, In.prepositions)) return false;
  const opener = lexicon.openers.at(unit.items, 1);
  return opener !== null && hasForm(unit.items[opener.to - 1], In.pronouns);
}
