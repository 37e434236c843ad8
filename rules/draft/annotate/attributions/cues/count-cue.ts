import type { Item } from "../clause/item.ts";
import { leftStart, type Unit } from "../clause/units.ts";
import { isAdverb, isPossessor } from "../clause/word-roles.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { phraseAfter } from "../phrases/phrase-after.ts";
import { type Cue, phraseCue } from "./cue.ts";

/** A count with its author, whom item `at` brings in, wherever it stands: *a tally by X*, *the toll given by X*, *by the ministry's count*. */
export function countCue(unit: Unit, at: number, lexicon: Lexicon): Cue | null {
  const { items } = unit;
  const item = items[at];
  const author = item?.kind === "word" ? phraseAfter(items, at + 1, lexicon) : null;
  if (!item || !author || author.kind === "other" || author.kind === "event") return null;
  const isCount = isCountWord(author.head, lexicon);
  const isOwn = isCount && items.slice(author.from, author.to).some((each) => isPossessor(each, lexicon));
  const lead = countBefore(items, at, lexicon);
  if (!isOwn && (lead < 0 || isCount)) return null;
  const from = isOwn ? at : lead;
  const content = [
    { from: leftStart(unit, from), to: from },
    { from: author.to, to: items.length },
  ];
  return phraseCue({ start: item.start, end: item.end, from, to: author.to, source: author, content });
}

/** The count that an agent at `at` made: *a tally by*, *the toll given by*, *tolls, provided anonymously by*; -1 where there is none. */
function countBefore(items: readonly Item[], at: number, lexicon: Lexicon): number {
  const isCount = (item: Item | undefined) => item !== undefined && isCountWord(item.lower, lexicon);
  let lead = at - 1;
  while (isAdverb(items[lead])) lead--;
  if (!isCount(items[lead]) && items[lead]?.kind === "word") lead--;
  if (lead < at - 1 && items[lead]?.text === ",") lead--;
  return isCount(items[lead]) ? lead : -1;
}

function isCountWord(lower: string, { words }: Lexicon): boolean {
  return words.nouns.some(({ counts, forms }) => counts && forms.includes(lower));
}
