import type { Language } from "../../../languages/contract/language.ts";
import { contains, spanOf } from "../../../span.ts";
import type { Block } from "../../block.ts";
import type { NameMention } from "../name.ts";
import type { QuotationMention } from "../quotation.ts";
import { classifyName } from "./classify-name.ts";
import { lexiconOf } from "./name-lexicon.ts";
import { nameRuns } from "./name-runs.ts";
import type { Setting } from "./place-cue.ts";
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
  let before: NameMention | undefined;
  for (const run of nameRuns(block, lexicon))
    for (const slice of sliceRun(run, lexicon)) {
      before = nameOf(slice, before, setting);
      names.push(before);
    }
  return names;
}

interface Surroundings extends Setting {
  readonly quotations: readonly QuotationMention[];
}

function nameOf(slice: NameSlice, before: NameMention | undefined, setting: Surroundings): NameMention {
  const { block, quotations } = setting;
  const first = slice.parts[0];
  const span = { start: first?.start ?? 0, end: slice.parts.at(-1)?.end ?? 0 };
  const { kind, cue, title } = classifyName(slice, before, setting);
  return {
    start: span.start,
    end: span.end,
    kind,
    text: slice.text,
    word: first && slice.parts.length === 1 ? spanOf(first.token) : span,
    cue,
    title,
    doubtful: slice.doubtful && kind === "unknown",
    quoted: block.quoted || quotations.some((quotation) => contains(quotation, span)),
  };
}
