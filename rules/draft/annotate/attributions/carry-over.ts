import type { Attribution } from "../annotations.ts";
import { allOverlaps } from "../sorted-spans.ts";
import { backwardNote } from "./backward-notes.ts";
import { cueKinds } from "./cue-openers.ts";
import type { Lexicon } from "./lexicon.ts";
import { nameableAs } from "./phrase.ts";
import { phraseAfter } from "./phrase-after.ts";
import { phraseBefore } from "./phrase-before.ts";
import { phraseAt } from "./phrase-table.ts";
import type { Unit } from "./units.ts";
import { In } from "./word-lists.ts";
import { hasForm } from "./word-roles.ts";

/** The attributions of a block's units, with those that continue into the next sentence or reach back to the one before. */
export function carryOver(
  units: readonly Unit[],
  own: readonly (readonly Attribution[])[],
  lexicon: Lexicon,
): readonly Attribution[] {
  const all: Attribution[] = [];
  let running: Attribution | null = null;
  let dropped: Attribution | null = null;
  units.forEach((unit, at) => {
    const mine = own[at] ?? [];
    all.push(...mine);
    const spoken = mine.filter((attribution) => !attribution.impersonal && attribution.source !== null);
    const before: Unit | undefined = units[at - 1];
    // What opens a paragraph reaches back over its edge: the joining knows to what.
    const looksBack = spoken[0] !== undefined && reachesBack(unit, spoken[0]);
    if (spoken[0] && looksBack)
      all.push({ ...spoken[0], content: before ? [{ start: before.start, end: before.end }] : [], reach: "backward" });
    const note = before && !looksBack ? backwardNote(unit, before, lexicon) : null;
    if (note) all.push(note);
    // Words in marks that are woven into a sentence of the report are no other report.
    const isWoven = running !== null && mine.every(({ sense }) => sense === "bare") && hasReportedMood(unit);
    if (spoken.length > 0 && !isWoven) {
      running = spoken.findLast((attribution) => attribution.content.length > 0) ?? null;
      dropped = null;
      return;
    }
    // Reported mood takes up its speaker over one sentence of background.
    if (dropped && mine.length === 0 && hasReportedMood(unit)) running = dropped;
    dropped = null;
    if (!running && before && mine.length === 0) running = drawnOn(unit, before, lexicon);
    const between: boolean = running !== null && sameSource(running, own[at + 1]?.[0], { units, at });
    const opens: boolean = running !== null && (continues(unit, running, { units, lexicon }) || between);
    if (running && opens && (mine.length === 0 || isWoven))
      all.push({
        ...running,
        sentence: unit.sentence,
        content: [{ start: unit.start, end: unit.end }],
        reach: phraseAt(unit.items, 0, lexicon.thereby) ? "sentence" : "continuation",
      });
    else {
      dropped = running;
      running = null;
    }
  });
  return all;
}

/** *Dat meldt X*, *That is what X said*: the demonstrative is the content. */
function reachesBack(unit: Unit, attribution: Attribution): boolean {
  const first = unit.items[0];
  if (!first) return false;
  if (!hasForm(first, In.backward)) return takesUpObject(unit, attribution);
  // *Das Ministerium kommt auf 63*: the article of who speaks takes up nothing.
  if (attribution.source?.start === first.start && attribution.source.end > first.end) return false;
  const between = unit.items.filter((item) => item.start > first.start && item.end <= attribution.cue.start);
  return between.length <= 4;
}

/** *Een woordvoerder bevestigt dat.*, *heeft dat tegenover lokale media gemeld*: the demonstrative is the object of the verb, and opens no clause. */
function takesUpObject({ items }: Unit, { source, cue }: Attribution): boolean {
  const at = items.findIndex(({ start }) => start === cue.start);
  const object = items.findLastIndex(
    (item, index) => Math.abs(index - at) <= longestHearer && hasForm(item, In.backward),
  );
  const item = items[object];
  if (!item || !source || source.start > cue.start || item.start < source.end) return false;
  if (object > at) return object === at + 1 && items.slice(object + 1).every(({ kind }) => kind === "mark");
  return hasForm(items[object - 1], In.auxiliaries) && items[at + 1]?.kind !== "word";
}

/** How many words may stand between a demonstrative and its participle: *heeft dat tegenover lokale media gemeld*. */
const longestHearer = 6;

function continues(unit: Unit, running: Attribution, given: { units: readonly Unit[]; lexicon: Lexicon }): boolean {
  const { units, lexicon } = given;
  if (phraseAt(unit.items, 0, lexicon.breakers)) return false;
  if (phraseAt(unit.items, 0, lexicon.openers) || takesPart(unit) || countsPart(unit, lexicon)) return true;
  if (hasReportedMood(unit) || phraseAt(unit.items, 0, lexicon.thereby)) return true;
  if (tellsOfRespondents(unit, lexicon)) return true;
  const subject = phraseAfter(unit.items, 0, lexicon);
  if (!subject?.definite || subject.kind === "event" || !running.source) return false;
  const source = running.source;
  const named = units
    .flatMap((each) => each.items)
    .filter((item) => item.start >= source.start && item.end <= source.end);
  return named.some(
    (item) => item.lower === subject.head || (subject.head.length > 3 && item.lower.endsWith(subject.head)),
  );
}

function tellsOfRespondents({ items, opens }: Unit, lexicon: Lexicon): boolean {
  return (opens & cueKinds.respondents) !== 0 && items.some((_, at) => phraseAt(items, at, lexicon.respondents));
}

function hasReportedMood({ items, lists }: Unit): boolean {
  if (lists & In.reportedMood) return true;
  if (!(lists & In.hearsayMood)) return false;
  const verb = items.findIndex((item) => item.kind === "mark" || hasForm(item, In.auxiliaries));
  return hasForm(items[verb], In.hearsayMood);
}

/** *Demnach starben zwölf Menschen*: the document that the sentence before names, though nothing in it reports. */
function drawnOn(unit: Unit, before: Unit, lexicon: Lexicon): Attribution | null {
  const opening = phraseAt(unit.items, 0, lexicon.thereby) && unit.items[0];
  if (!opening) return null;
  const at = before.items.findLastIndex(({ form }) => form.noun === "document");
  const source = phraseBefore(before.items, at + 1, lexicon);
  if (!source) return null;
  return {
    sentence: unit.sentence,
    source: { start: source.start, end: source.end },
    cue: { start: opening.start, end: opening.end },
    content: [],
    sense: "phrase",
    reach: "continuation",
    personal: false,
    nameable: nameableAs(source),
    vague: source.vague,
    impersonal: false,
  };
}

function sameSource(
  running: Attribution,
  next: Attribution | undefined,
  given: { units: readonly Unit[]; at: number },
): boolean {
  if (!running.source || !next?.source || next.reach !== "sentence") return false;
  const wordsOf = (span: { start: number; end: number }) =>
    allOverlaps(given.units, span)
      .flatMap((unit) => unit.items)
      .filter((item) => item.start >= span.start && item.end <= span.end);
  const mine = wordsOf(running.source);
  return wordsOf(next.source).some(
    (item) => /^\p{Lu}/u.test(item.text) && mine.some((other) => other.text === item.text),
  );
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
  const opener = phraseAt(unit.items, 1, lexicon.openers);
  return opener !== null && hasForm(unit.items[opener.to - 1], In.pronouns);
}
