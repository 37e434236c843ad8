import type { Span } from "../../../../span.ts";
import type { Unit } from "../clause/units.ts";
import { cueKinds } from "../lexicon/cue-openers.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { VerbReading } from "../lexicon/verb-table.ts";
import { In } from "../lexicon/word-lists.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { frameOf } from "../verbs/frame.ts";
import { lastSpeaking } from "../verbs/last-speaking.ts";
import { bringsInSaying } from "../verbs/quoted-speaker.ts";
import { reports } from "../verbs/reports.ts";
import { type Subject, subjectOf } from "../verbs/subject.ts";
import { verbGroup } from "../verbs/verb-group.ts";
import { type Cue, verbCue } from "./cue.ts";
import { learntFrom } from "./learnt-from.ts";
import { passiveCue } from "./passive-cue.ts";
import { shownDocument } from "./shown-document.ts";

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
  const { verb, form } = reading;
  // A stance answers for words in marks alone; a participle may yet be a passive that names who took it.
  if (verb.sense === "stance" && form !== "participle" && !(unit.opens & cueKinds.quotation)) return null;
  const group = verbGroup(items, at, reading, lexicon);
  if (!group || bringsInSaying(items, at)) return null;
  if (group.passive && !verb.quotes) return passiveCue(unit, group, lexicon);
  const nearest =
    (verb.sense === "show" ? shownDocument(items, group, lexicon) : null) ??
    subjectOf(unit, group, { lexicon, previous });
  if (!nearest) return null;
  const whole = frameOf(unit, group, nearest, lexicon);
  const subject = (whole.isEmpty && lastSpeaking(items, nearest, lexicon)) || nearest;
  const frame = subject === nearest ? whole : frameOf(unit, group, subject, lexicon);
  if (subject.side === "missing" && verb.ambiguous && !frame.tagsQuotation) return null;
  if (!reports(items, { group, subject, frame, lexicon })) return null;
  const content = group.denied && !frame.hasQuotation() ? [] : frame.content;
  if (!isAnyone(subject.source, lexicon)) return verbCue(items, { group, source: subject.source, content });
  const source = learntFrom(items, Math.max(group.end, subject.to), lexicon);
  return verbCue(items, { group, source, content, impersonal: source === null });
}

/** *On parle de 40 morts*, *Man rechnet mit 40 Toten*: a pronoun that stands for nobody, not one that can stand for who was named. */
function isAnyone(source: Subject["source"], lexicon: Lexicon): boolean {
  if (!source || !("kind" in source) || source.kind !== "pronoun") return false;
  return lexicon.isOf(source.head, In.expletive) && lexicon.pronouns.get(source.head)?.stands === "anyone";
}
