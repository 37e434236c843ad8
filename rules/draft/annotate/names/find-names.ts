import type { Language } from "../../../languages/contract/language.ts";
import { contains, type Span, spanOf } from "../../../span.ts";
import type { Block } from "../../block.ts";
import type { NameMention, QuotationMention } from "../annotations.ts";
import { classifyName, type Setting } from "./classify-name.ts";
import { lexiconOf } from "./name-lexicon.ts";
import type { NamePart } from "./name-part.ts";
import { nameRuns } from "./name-runs.ts";
import { type NameSlice, sliceRun } from "./slice-run.ts";

/** The proper names of a block, classed as far as the block tells. Linear in its tokens. */
export function findNames(
  block: Block,
  language: Language,
  quotations: readonly QuotationMention[],
): readonly NameMention[] {
  const lexicon = lexiconOf(language.names);
  const setting = { block, lexicon, quotations };
  const names: NameMention[] = [];
  for (const sentence of block.sentences)
    for (const run of nameRuns(block, sentence, lexicon))
      for (const slice of sliceRun(run, lexicon)) names.push(nameOf(slice, names.at(-1), setting));
  return names;
}

interface Surroundings extends Setting {
  readonly quotations: readonly QuotationMention[];
}

function nameOf(slice: NameSlice, before: NameMention | undefined, setting: Surroundings): NameMention {
  const { block, quotations } = setting;
  const span = spanOfParts(slice.parts);
  const { kind, cue, title } = classifyName(slice, before, setting);
  return {
    start: span.start,
    end: span.end,
    kind,
    text: slice.text,
    word: slice.parts.length === 1 ? spanOf(slice.parts[0]?.token ?? span) : span,
    cue,
    title,
    doubtful: slice.doubtful && kind === "unknown",
    quoted: block.quoted || quotations.some((quotation) => contains(quotation, span)),
  };
}

function spanOfParts(parts: readonly NamePart[]): Span {
  return { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
}
