import type { Language } from "../../../languages/contract/language.ts";
import { contains, type Span, spanOf } from "../../../span.ts";
import type { Block } from "../../block.ts";
import type { Attribution, NameMention, Outline, QuotationMention } from "../annotations.ts";
import { attributiveCues } from "./attributive-cues.ts";
import { bareCues } from "./bare-cues.ts";
import { carryOver } from "./carry-over.ts";
import type { Cue } from "./cue.ts";
import { cueKinds } from "./cue-openers.ts";
import { incisesOf } from "./incises.ts";
import type { Item } from "./item.ts";
import { type Lexicon, lexiconOf } from "./lexicon.ts";
import { outlineOf } from "./outline-of.ts";
import { isPersonal, nameableAs } from "./phrase.ts";
import { countCues, documentCues, impersonalCues, prepositionCues } from "./phrase-cues.ts";
import { relativeCues } from "./relative-cues.ts";
import { readUnits, type Unit } from "./units.ts";
import { verbCues } from "./verb-cues.ts";

/** Who says what in a block: the cues of each sentence, then what carries over to the sentences beside it. */
export function findAttributions(
  block: Block,
  language: Language,
  known: { quotations: readonly QuotationMention[]; names: readonly NameMention[] },
): { readonly attributions: readonly Attribution[]; readonly outlines: readonly Outline[] } {
  const lexicon = lexiconOf(language);
  const units = readUnits(block, known, lexicon);
  const own = units.map((unit) => attributionsOf(unit, lexicon));
  return {
    attributions: [...carryOver(units, own, lexicon), ...incisesOf(block, known.quotations, lexicon)],
    outlines: units.map((unit) => outlineOf(unit, lexicon)),
  };
}

const noCues: readonly Cue[] = [];
const nothing: readonly Attribution[] = [];

function attributionsOf(unit: Unit, lexicon: Lexicon): readonly Attribution[] {
  if (unit.opens === 0) return nothing;
  const cuesOf = (kind: number, find: typeof verbCues) => (unit.opens & kind ? find(unit, lexicon) : noCues);
  const told = cuesOf(cueKinds.verb, verbCues);
  const found = [
    ...told,
    ...cuesOf(cueKinds.preposition, prepositionCues),
    ...cuesOf(cueKinds.impersonal, impersonalCues),
    ...cuesOf(cueKinds.attributive, attributiveCues),
    ...cuesOf(cueKinds.relative, relativeCues),
    ...cuesOf(cueKinds.count, countCues),
    ...cuesOf(cueKinds.document, documentCues).filter(({ to }) => !told.some(({ source }) => isNext(unit, to, source))),
  ];
  const bare = unit.opens & cueKinds.quotation ? bareCues(unit, found, lexicon) : noCues;
  const cues = [...found, ...bare];
  if (cues.length === 0) return nothing;
  return cues
    .sort((a, b) => a.start - b.start)
    .map((cue) => ({
      sentence: unit.sentence,
      source: cue.source && spanOf(cue.source),
      cue: { start: cue.start, end: cue.end },
      content: contentOf(unit.items, cue),
      sense: cue.sense,
      reach: "sentence",
      personal: isPersonal(cue.source),
      nameable: nameableAs(cue.source),
      vague: cue.vague,
      impersonal: cue.impersonal,
    }));
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
