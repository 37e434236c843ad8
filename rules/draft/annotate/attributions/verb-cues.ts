import type { Span } from "../../../span.ts";
import type { Cue } from "./cue.ts";
import { type Frame, frameOf } from "./frame.ts";
import type { Item } from "./item.ts";
import { lastSpeaking } from "./last-speaking.ts";
import { learntFrom } from "./learnt-from.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Phrase } from "./phrase.ts";
import { phraseAfter } from "./phrase-after.ts";
import { phraseBefore } from "./phrase-before.ts";
import { bringsInSaying } from "./quoted-speaker.ts";
import { type Subject, subjectOf } from "./subject.ts";
import type { Unit } from "./units.ts";
import { type VerbGroup, verbGroup } from "./verb-group.ts";
import type { VerbReading } from "./verb-table.ts";
import { In } from "./word-lists.ts";
import { hasForm, isNominal, isNounToo, isOf } from "./word-roles.ts";

/** The cues that are reporting verbs, in text order. */
export function verbCues(unit: Unit, lexicon: Lexicon): readonly Cue[] {
  const cues: Cue[] = [];
  let previous: Phrase | Span | null = null;
  for (let at = 0; at < unit.items.length; at++) {
    const item = unit.items[at];
    if (!item || item.verbs.length === 0) continue;
    for (const reading of item.verbs) {
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
  if (!group || bringsInSaying(items, at)) return null;
  if (group.passive && !reading.verb.quotes) return passiveCue(unit, group, lexicon);
  const nearest =
    (reading.verb.sense === "show" ? shownDocument(unit, group, lexicon) : null) ??
    subjectOf(unit, group, { lexicon, previous });
  if (!nearest) return null;
  const whole = frameOf(unit, group, nearest, lexicon);
  const subject = (whole.isEmpty && lastSpeaking(items, nearest, lexicon)) || nearest;
  const frame = subject === nearest ? whole : frameOf(unit, group, subject, lexicon);
  if (subject.side === "missing" && reading.verb.ambiguous && !frame.tagsQuotation) return null;
  if (!accepts(items, { group, subject, frame, lexicon })) return null;
  const content = group.denied && !frame.hasQuotation() ? [] : frame.content;
  if (isAnyone(subject.source, lexicon)) {
    const source = learntFrom(items, Math.max(group.end, subject.to), lexicon);
    return cueOf(items, { group, source, content, impersonal: source === null });
  }
  return cueOf(items, { group, source: subject.source, content });
}

/** *On parle de 40 morts*, *Man rechnet mit 40 Toten*: a pronoun that stands for nobody, not one that can stand for who was named. */
function isAnyone(source: Subject["source"], lexicon: Lexicon): boolean {
  if (!source || !("kind" in source) || source.kind !== "pronoun") return false;
  return lexicon.isOf(source.head, In.expletive) && lexicon.pronouns.get(source.head)?.stands === "anyone";
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
    sense: group.reading.verb.sense,
    vague: source !== null && "vague" in source && source.vague,
    impersonal: made.impersonal ?? false,
  };
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
  if (kind === "event" && !(source && "named" in source && source.named && frame.hasQuotation())) return false;
  const known = kind !== "other";
  if (verb.sense === "stance") return known && frame.hasQuotation();
  if (!frame.leadsQuotation && subject.side === "before" && isCrowd(items, source)) return false;
  if (verb.sense === "show") return kind === "document" || (kind === "vague" && frame.isClause());
  if (verb.sense === "count") return known;
  const word = items[group.verb];
  const ambiguous = verb.ambiguous || isNounToo(word, lexicon);
  if (group.hanging && group.reading.form === "infinitive")
    return frame.leadsQuotation || (known && frame.isClause() && !verb.ambiguous);
  if (!ambiguous) return true;
  if (verb.sense === "say" && frame.leadsQuotation) return true;
  // A particle tells the verb from its everyday sense, unless it may be a preposition: maakte … bekend, not ging … naar.
  const last = items[group.end - 1];
  const particle = group.end - 1 > group.verb && last !== undefined && !hasForm(last, In.prepositions);
  return known && (frame.isClause() || ((!verb.ambiguous || particle) && frame.hasObject()));
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

/** *Blijkt uit cijfers van X*; *Uit cijfers van X blijkt*: the document that a verb of showing draws on. */
function shownDocument(unit: Unit, group: VerbGroup, lexicon: Lexicon): Subject | null {
  const { items } = unit;
  const isLead = (item: Item | undefined) =>
    item?.kind === "word" && lexicon.words.nouns.some(({ lead }) => lead.includes(item.lower));
  const ahead = items.findIndex((item, at) => at > group.finite && at < group.end + 3 && isLead(item));
  const after = ahead < 0 ? null : phraseAfter(items, ahead + 1, lexicon);
  if (after && isDocument(after))
    return { source: after, from: group.finite, to: Math.max(after.to, group.end), side: "after" };
  const before = phraseBefore(items, group.finite, lexicon);
  return before && isDocument(before) && isLead(items[before.from - 1])
    ? { source: before, from: before.from - 1, to: group.end, side: "before" }
    : null;
}

function isDocument({ kind }: Phrase): boolean {
  return kind === "document" || kind === "vague";
}

/** *Was quoted as*, *said by X*, *werd door X gemeld*: the agent speaks; with an expletive subject and no agent it is nobody's report. */
function passiveCue(unit: Unit, group: VerbGroup, lexicon: Lexicon): Cue | null {
  const { items } = unit;
  const all = [{ from: 0, to: items.length }];
  for (let at = agentFrom(items, group, lexicon); at < items.length; at++) {
    const item = items[at];
    if (!item || /^[;:]$/u.test(item.text) || (at > group.finite && hasForm(item, In.complementizers))) break;
    if (!hasForm(item, In.agent)) continue;
    const agent = phraseAfter(items, at + 1, lexicon);
    if (agent && !agent.definite && isOfNoun(items, at)) continue;
    if (agent && agent.kind !== "other" && agent.kind !== "event" && agent.kind !== "never")
      return cueOf(items, { group, source: agent, content: all });
  }
  if (group.reading.verb.sense === "stance") return null;
  const expletive = [group.finite - 1, group.finite + 1].find(
    (at) => items[at]?.kind === "word" && hasForm(items[at], In.expletive),
  );
  if (expletive === undefined || group.reading.verb.ambiguous || !reportsClause(items, { group, expletive }, lexicon))
    return null;
  const content = [{ from: group.end, to: items.length }];
  const start = items[Math.min(expletive, group.finite)]?.start ?? 0;
  return { ...cueOf(items, { group, source: null, content, impersonal: true }), start };
}

/** After the relative pronoun that opens the verb's clause, where its agent stands before it: *die door het Rode Kruis zijn geteld*. */
function agentFrom(items: readonly Item[], { finite }: VerbGroup, lexicon: Lexicon): number {
  if (lexicon.words.order.inverted !== "always") return finite + 1;
  for (let at = finite - 1; at >= 0 && items[at]?.kind !== "mark"; at--)
    if (hasForm(items[at], In.relatives) && hasForm(items[at + 1], In.agent)) return at + 1;
  return finite + 1;
}

/** *Diskriminierung von Frauen*: what brings in who acts belongs to the noun before it, where both words are one. */
function isOfNoun(items: readonly Item[], at: number): boolean {
  return isOf(items[at], In.inSource) && isNominal(items[at - 1]);
}

/** *Er werd gezegd dat*, *It was reported he had*; not *Er wordt regen verwacht*, *werd het lichaam gevonden*. */
function reportsClause(
  items: readonly Item[],
  place: { group: VerbGroup; expletive: number },
  lexicon: Lexicon,
): boolean {
  const { group, expletive } = place;
  const soon = items.slice(group.end, group.end + 3);
  if (soon.some((item) => item.text === ":" || hasForm(item, In.complementizers))) return true;
  return lexicon.words.order.inverted !== "always" && expletive === group.finite - 1;
}
