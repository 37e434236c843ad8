import type { Span } from "../../../span.ts";
import type { Item, Unit } from "./clause-items.ts";
import type { Cue } from "./cue.ts";
import type { Lexicon, VerbReading } from "./lexicon.ts";
import { isAdverb, type Phrase, phraseAfter } from "./noun-phrase.ts";
import { type Subject, subjectOf } from "./subject.ts";
import { type VerbGroup, verbGroup } from "./verb-group.ts";

const rank: Readonly<Record<string, number>> = { say: 0, count: 1, show: 2, stance: 3 };

/** The cues that are reporting verbs, in text order. */
export function verbCues(unit: Unit, lexicon: Lexicon): readonly Cue[] {
  const cues: Cue[] = [];
  let previous: Phrase | Span | null = null;
  for (let at = 0; at < unit.items.length; at++) {
    const item = unit.items[at];
    if (!item || item.verbs.length === 0) continue;
    const readings = [...item.verbs].sort(
      (a, b) =>
        (rank[a.verb.sense] ?? 0) - (rank[b.verb.sense] ?? 0) || Number(a.verb.ambiguous) - Number(b.verb.ambiguous),
    );
    for (const reading of readings) {
      const cue = readCue(unit, { at, reading, previous, lexicon });
      if (!cue) continue;
      cues.push(cue);
      if (cue.source) previous = cue.source;
      break;
    }
  }
  return cues;
}

interface Attempt {
  readonly at: number;
  readonly reading: VerbReading;
  readonly previous: Phrase | Span | null;
  readonly lexicon: Lexicon;
}

function readCue(unit: Unit, attempt: Attempt): Cue | null {
  const { at, reading, previous, lexicon } = attempt;
  const { items } = unit;
  const group = verbGroup(items, at, reading, lexicon);
  if (!group) return null;
  if (group.passive) return passiveCue(unit, group, lexicon);
  const subject = subjectOf(unit, group, { lexicon, previous });
  if (!subject || (subject.side === "missing" && reading.verb.ambiguous)) return null;
  const frame = frameOf(unit, group, subject, lexicon);
  if (!accepts(items, { group, subject, frame, lexicon })) return null;
  const content = group.denied && !frame.hasQuotation ? [] : frame.content;
  return cueOf(items, { group, source: subject.source, content });
}

function cueOf(
  items: readonly Item[],
  made: { group: VerbGroup; source: Phrase | Span | null; content: Cue["content"]; impersonal?: boolean },
): Cue {
  const { group, source, content } = made;
  const verb = items[group.verb];
  return {
    start: verb?.start ?? 0,
    end: verb?.end ?? 0,
    from: group.finite,
    to: group.end,
    source,
    content,
    quotationsOnly: group.reading.verb.sense === "stance",
    vague: source !== null && "vague" in source && source.vague,
    impersonal: made.impersonal ?? false,
  };
}

/** Where the content stands and what shows that it is one. */
interface Frame {
  readonly content: Cue["content"];
  readonly hasQuotation: boolean;
  /** A clause opened by *that*, a colon, or the cue stands after or inside what it reports. */
  readonly isClause: boolean;
}

function frameOf(unit: Unit, group: VerbGroup, subject: Subject, lexicon: Lexicon): Frame {
  const { items } = unit;
  const to = Math.max(group.end, subject.to);
  const next = skipTail(items, to, lexicon);
  const nextItem = items[next];
  const closes = !nextItem || (nextItem.kind === "mark" && nextItem.text !== ":");
  const leadsQuotation =
    nextItem?.kind === "quotation" || (nextItem?.kind === "mark" && items[next + 1]?.kind === "quotation");
  const leftEdge = items[subject.from - 1];
  const leftBreak = leftEdge !== undefined && (leftEdge.kind === "quotation" || /^[,–—(]$/u.test(leftEdge.text));
  const quotationLeft = leftEdge?.kind === "quotation" || (leftBreak && items[subject.from - 2]?.kind === "quotation");
  const follows =
    leftBreak &&
    (quotationLeft ||
      (subject.side === "after" && leftBreak) ||
      (closes && !(leadsQuotation && subject.side === "before")));
  const right = { from: to, to: items.length };
  const left = { from: leftStart(items, subject.from), to: subject.from };
  const content = follows ? [left, right] : [right];
  const stretch = items.slice(next, next + 4);
  const comma = items.findIndex((item, at) => at >= to && item.kind === "mark" && /^[,;]$/u.test(item.text));
  const clause = items.slice(to, comma < 0 ? items.length : comma);
  return {
    content,
    hasQuotation: content.some(({ from, to: end }) => items.slice(from, end).some((item) => item.kind === "quotation")),
    isClause:
      follows ||
      leadsQuotation ||
      stretch[0]?.text === ":" ||
      clause.some((item) => item.kind === "quotation" || lexicon.is(item.lower, "complementizers")),
  };
}

/** A clause closed by a semicolon before the cue's own begins is not the cue's. */
function leftStart(items: readonly Item[], end: number): number {
  for (let at = end - 1; at >= 0; at--) if (items[at]?.text === ";") return at + 1;
  return 0;
}

/** After the adverbs and the hearer: *said on Monday*, *zei gisteren tegen Reuters*. */
function skipTail(items: readonly Item[], from: number, lexicon: Lexicon): number {
  let at = from;
  for (let steps = 0; steps < 4; steps++) {
    const item = items[at];
    if (item?.kind !== "word") return at;
    if (isAdverb(item, lexicon)) at++;
    else if (lexicon.is(item.lower, "hearer")) at = phraseAfter(items, at + 1, lexicon)?.to ?? at + 1;
    else return at;
  }
  return at;
}

function accepts(
  items: readonly Item[],
  given: { group: VerbGroup; subject: Subject; frame: Frame; lexicon: Lexicon },
): boolean {
  const { group, subject, frame, lexicon } = given;
  const { verb } = group.reading;
  const { source } = subject;
  const kind = source === null ? "pronoun" : "kind" in source ? source.kind : "pronoun";
  if (kind === "never") return false;
  if (kind === "event" && !(source && "named" in source && source.named && frame.hasQuotation)) return false;
  const known = kind !== "other";
  if (verb.sense === "stance") return known && frame.hasQuotation;
  if (verb.sense === "show") return kind === "document" || (kind === "vague" && frame.isClause);
  if (verb.sense === "count") return known;
  const word = items[group.verb];
  const ambiguous = verb.ambiguous || (word !== undefined && lexicon.nounKind(word.lower) !== undefined);
  if (!ambiguous) return known || frame.isClause || subject.side !== "before" || isLikelyPerson(source);
  return known && frame.isClause;
}

function isLikelyPerson(source: Phrase | Span | null): boolean {
  return source !== null && "from" in source && source.to - source.from <= 6;
}

/** *Was quoted as*, *said by X*, *werd door X gemeld*: the agent speaks; with an expletive subject and no agent it is nobody's report. */
function passiveCue(unit: Unit, group: VerbGroup, lexicon: Lexicon): Cue | null {
  const { items } = unit;
  const all = [{ from: 0, to: items.length }];
  for (let at = group.finite + 1; at < items.length; at++) {
    const item = items[at];
    if (!item || /^[;:]$/u.test(item.text)) break;
    if (!lexicon.is(item.lower, "agent")) continue;
    const agent = phraseAfter(items, at + 1, lexicon);
    if (agent && agent.kind !== "other" && agent.kind !== "event" && agent.kind !== "never")
      return cueOf(items, { group, source: agent, content: all });
  }
  if (group.reading.verb.sense === "stance") return null;
  const before = items[group.finite - 1];
  const after = items[group.finite + 1];
  const expletive = [before, after].some((item) => item?.kind === "word" && lexicon.is(item.lower, "expletive"));
  return expletive
    ? cueOf(items, { group, source: null, content: [{ from: group.end, to: items.length }], impersonal: true })
    : null;
}
