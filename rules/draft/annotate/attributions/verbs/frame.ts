import type { Item } from "../clause/item.ts";
import { leftStart, type Unit } from "../clause/units.ts";
import { hasForm, isAdverb, isClitic, isNounToo } from "../clause/word-roles.ts";
import type { Cue } from "../cues/cue.ts";
import { cueKinds } from "../lexicon/cue-openers.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { In } from "../lexicon/word-lists.ts";
import { phraseAfter } from "../phrases/phrase-after.ts";
import { afterTail, isEnd, isTail } from "../phrases/tail.ts";
import { heldObject, startsObject } from "./held-object.ts";
import type { Subject } from "./subject.ts";
import type { VerbGroup } from "./verb-group.ts";

/** Where the content stands and what shows that it is one. */
export interface Frame {
  readonly content: Cue["content"];
  /** Nothing is told, before the cue or after it. */
  readonly isEmpty: boolean;
  /** The quotation follows at once: *read, “…”*. */
  readonly leadsQuotation: boolean;
  /** The quotation stands right before, and nothing of its clause behind: *“…”, continuó*. */
  readonly tagsQuotation: boolean;
  readonly hasQuotation: () => boolean;
  /** An object follows at once: *reports five deaths*. */
  readonly hasObject: () => boolean;
  /** A clause opened by *that*, a colon, or the cue stands after or inside what it reports. */
  readonly isClause: () => boolean;
}

export function frameOf(unit: Unit, group: VerbGroup, subject: Subject, lexicon: Lexicon): Frame {
  const { items } = unit;
  const order = lexicon.words.order.inverted;
  const to = Math.max(group.end, subject.to);
  const next = afterTail(items, to, lexicon);
  const nextItem = items[next];
  const isPlain = isBareReport(items, group, lexicon);
  const isTold = subject.side === "before" && isClauseLeft(unit, subject.from);
  const closes = isEnd(nextItem) || (isTold && isPlain && isTail(items, next, lexicon));
  const leadsQuotation =
    nextItem?.kind === "quotation" || (nextItem?.kind === "mark" && items[next + 1]?.kind === "quotation");
  const edge = edgeBefore(items, subject, lexicon);
  const leftEdge = items[edge];
  const leftBreak = leftEdge !== undefined && (leftEdge.kind === "quotation" || /^[,–—(]$/u.test(leftEdge.text));
  const quotationLeft = leftEdge?.kind === "quotation" || (leftBreak && items[edge - 1]?.kind === "quotation");
  const hearer = closes ? null : phraseAfter(items, next, lexicon);
  const afterHearer = hearer?.to ?? next;
  const isHeard = !closes && isTold && (isEnd(items[afterHearer]) || (isPlain && isTail(items, afterHearer, lexicon)));
  const lacksComma = !leftBreak && edge >= 0 && isPlain && order !== "always" && isKnown(subject.source);
  const isUnmarked = lacksComma && (closes || (isHeard && isKnown(hearer)));
  const follows =
    isUnmarked ||
    (leftBreak &&
      (quotationLeft ||
        subject.side === "after" ||
        (closes && !(leadsQuotation && subject.side === "before")) ||
        isHeard));
  // *Put the number between 40 and 50*: what opens the amount is the particle.
  const isAmount = group.reading.verb.sense === "count" && subject.side === "before";
  const right = { from: isAmount ? group.verb + 1 : to, to: items.length };
  const left = { from: leftStart(unit, subject.from), to: subject.from };
  const held = heldObject(items, group, subject);
  const content = [...(follows ? [left] : []), ...(held ? [held] : []), right];
  return {
    content,
    leadsQuotation,
    tagsQuotation: quotationLeft && closes,
    isEmpty: closes && !follows && !leadsQuotation,
    hasQuotation: () =>
      (unit.opens & cueKinds.quotation) !== 0 &&
      content.some(({ from, to: end }) => items.slice(from, end).some((item) => item.kind === "quotation")),
    hasObject: () => held !== null || (nextItem !== undefined && startsObject(nextItem)),
    isClause: () =>
      follows ||
      (subject.side === "after" && subject.from === 1 && hasForm(items[0], In.backward)) ||
      leadsQuotation ||
      nextItem?.text === ":" ||
      endsInQuotation(items, to) ||
      opensOwnClause(items, to),
  };
}

/** Whether a quotation or, soon, a word like *that* follows before the next comma. */
function opensOwnClause(items: readonly Item[], from: number): boolean {
  for (let at = from; at < items.length; at++) {
    const item = items[at];
    if (!item || (item.kind === "mark" && (item.text === "," || item.text === ";"))) return false;
    if (item.kind === "quotation" || (at - from < nearClause && hasForm(item, In.complementizers))) return true;
  }
  return false;
}

/** What stands before subject and verb; past a clitic of an inverted verb (*“…”, nos decía Risa*) and past *…, wie X betonte*. */
function edgeBefore(items: readonly Item[], subject: Subject, lexicon: Lexicon): number {
  let at = subject.from - 1;
  if (subject.side !== "before") while (isAdverb(items[at]) || isClitic(items[at], lexicon)) at--;
  if (items[at - 1]?.text === "," && hasForm(items[at], In.comparatives)) at--;
  return at;
}

/** A verb with a subject that does nothing but report, and is no noun: *said*, *was quoted as saying*, not *state*. */
function isBareReport(items: readonly Item[], { reading, hanging, verb }: VerbGroup, lexicon: Lexicon): boolean {
  const isQuoted = hasForm(items[verb - 1], In.comparatives);
  return (
    (!hanging || isQuoted) &&
    reading.verb.sense === "say" &&
    !reading.verb.ambiguous &&
    !isNounToo(items[verb], lexicon)
  );
}

/** Whether what stands before a cue is a clause and no adverbial: *Thirty-nine are dead, officials told state media*, not *After the storm, officials told …*. */
function isClauseLeft(unit: Unit, end: number): boolean {
  const first = unit.items[leftStart(unit, end)];
  return (
    first?.kind !== "word" ||
    !(
      hasForm(first, In.prepositions) ||
      hasForm(first, In.subordinators) ||
      hasForm(first, In.conjunctions) ||
      isAdverb(first)
    )
  );
}

/** *Spoke after the match, “…”*: the sentence closes with a quotation that a mark leads in. */
function endsInQuotation(items: readonly Item[], from: number): boolean {
  const last = items.findLastIndex((item) => item.kind !== "mark");
  return last > from && items[last]?.kind === "quotation" && items[last - 1]?.kind === "mark";
}

/** How soon after the verb and its hearer a word like *that* must come to open the verb's own content. */
const nearClause = 6;

/** *Shelling killed 24 people a monitor said.*: where the comma is lost, only somebody who is known to speak tells a tag from an object. */
function isKnown(source: Subject["source"]): boolean {
  return source !== null && "kind" in source && source.kind !== "other" && source.kind !== "event";
}
