import type { Language } from "../../../languages/contract/language.ts";
import { contains, type Span, spanOf } from "../../../span.ts";
import type { Block } from "../../block.ts";
import type { Attribution, Outline } from "../attribution.ts";
import type { NameMention } from "../name.ts";
import type { QuotationMention } from "../quotation.ts";
import { carryOver } from "./carrying/carry-over.ts";
import type { Item } from "./clause/item.ts";
import { readUnits, type Unit } from "./clause/units.ts";
import { attributiveCue } from "./cues/attributive-cue.ts";
import { bareCue } from "./cues/bare-cue.ts";
import { countCue } from "./cues/count-cue.ts";
import type { Cue } from "./cues/cue.ts";
import { documentCue } from "./cues/document-cue.ts";
import { impersonalCue } from "./cues/impersonal-cue.ts";
import { incisesOf } from "./cues/incises.ts";
import { prepositionCue } from "./cues/preposition-cue.ts";
import { relativeCue } from "./cues/relative-cue.ts";
import { verbCues } from "./cues/verb-cues.ts";
import { cueKinds } from "./lexicon/cue-openers.ts";
import { type Lexicon, lexiconOf } from "./lexicon/lexicon.ts";
import { outlineOf } from "./outline-of.ts";
import { isPersonal, nameableAs } from "./phrases/phrase.ts";

/** Who says what in a block: the cues of each sentence, then what carries over to the sentences beside it. */
export function findAttributions(
  block: Block,
  language: Language,
  known: { quotations: readonly QuotationMention[]; names: readonly NameMention[] },
): { readonly attributions: readonly Attribution[]; readonly outlines: () => readonly Outline[] } {
  const lexicon = lexiconOf(language);
  const units = readUnits(block, known, lexicon);
  const own = units.map((unit) => attributionsOf(unit, lexicon));
  const outlinesOf = (read: readonly Unit[]) => read.map((unit) => outlineOf(unit, lexicon));
  // Beside its quotations a block is nearly always asked for them, elsewhere seldom, and then its units are read again and not kept till then.
  const told = known.quotations.length > 0 ? outlinesOf(units) : null;
  return {
    attributions: [...carryOver(units, own, lexicon), ...incisesOf(block, known.quotations, lexicon)],
    outlines: () => told ?? outlinesOf(readUnits(block, known, lexicon)),
  };
}

/** Tells what cue an item opens, if any. */
type CueReader = (unit: Unit, at: number, lexicon: Lexicon) => Cue | null;

/** The kinds of cue that are no verbs. To add one, write its file and name it here. */
const readers: readonly (readonly [kind: number, read: CueReader])[] = [
  [cueKinds.preposition, prepositionCue],
  [cueKinds.impersonal, impersonalCue],
  [cueKinds.attributive, attributiveCue],
  [cueKinds.relative, relativeCue],
  [cueKinds.count, countCue],
];

const nothing: readonly Attribution[] = [];

function attributionsOf(unit: Unit, lexicon: Lexicon): readonly Attribution[] {
  if (unit.opens === 0) return nothing;
  const told = unit.opens & cueKinds.verb ? verbCues(unit, lexicon) : noCues;
  const cues = [...told];
  const isTold = ({ to }: Cue) => told.some(({ source }) => isNext(unit, to, source));
  for (const [kind, read] of readers) cues.push(...cuesOf(unit, kind, (at) => read(unit, at, lexicon)));
  const documents = cuesOf(unit, cueKinds.document, (at) => documentCue(unit, at, lexicon));
  cues.push(...documents.filter((cue) => !isTold(cue)));
  const found = [...cues];
  cues.push(...cuesOf(unit, cueKinds.quotation, (at) => (isCovered(found, at) ? null : bareCue(unit, at, lexicon))));
  return cues.length === 0 ? nothing : cues.sort((a, b) => a.start - b.start).map((cue) => attributionOf(cue, unit));
}

function cuesOf({ items, opens }: Unit, kind: number, read: (at: number) => Cue | null): readonly Cue[] {
  if (!(opens & kind)) return noCues;
  const cues: Cue[] = [];
  items.forEach((item, at) => {
    const cue = item.opens & kind ? read(at) : null;
    if (cue) cues.push(cue);
  });
  return cues;
}

const noCues: readonly Cue[] = [];

/** Whether one of the cues may answer for item `at`. */
function isCovered(cues: readonly Cue[], at: number): boolean {
  return cues.some(({ content }) => content.some(({ from, to }) => from <= at && at < to));
}

function attributionOf(cue: Cue, { sentence, items }: Unit): Attribution {
  const { start, end, source, sense, vague, impersonal } = cue;
  return {
    sentence,
    source: source && spanOf(source),
    cue: { start, end },
    content: contentOf(items, cue),
    sense,
    reach: "sentence",
    personal: isPersonal(source),
    nameable: nameableAs(source),
    vague,
    impersonal,
  };
}

/** *In a statement, the army said*: who speaks stands right behind the document. */
function isNext({ items }: Unit, to: number, source: Cue["source"]): boolean {
  const next = items[to]?.kind === "mark" ? items[to + 1] : items[to];
  return source !== null && next !== undefined && source.start <= next.start && next.start < source.end;
}

function contentOf(items: readonly Item[], cue: Cue): readonly Span[] {
  return cue.content.flatMap(({ from, to }) => {
    const inside = items.slice(from, to);
    if (cue.sense === "stance" || cue.sense === "bare")
      return inside.filter((item) => item.kind === "quotation").map(spanOf);
    const first = inside[0];
    const last = inside.at(-1);
    const span = first && last && { start: first.start, end: last.end };
    return span && !(cue.source && contains(cue.source, span)) ? [span] : [];
  });
}
