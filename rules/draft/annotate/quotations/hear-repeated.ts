import type { Joining } from "../joining.ts";
import { countStarting } from "../sorted-spans.ts";
import type { PlacedQuotation } from "./place-quotations.ts";
import type { Heard, Voice } from "./scene.ts";

/** How many of its longer words a title may share with a quotation to be taken from it. */
const muchShared = 0.6;

/** A word that so many quotations have tells none of them apart. */
const tooCommon = 40;

/** Finds who spoke, elsewhere in the draft, the words that a quotation repeats. */
export type RepetitionFinder = (quotation: PlacedQuotation) => Voice | null;

/** A title, caption or pull quote that repeats words spoken elsewhere in the draft: most of them in a display line, all of them in running text. */
export function createRepetitionFinder(heard: readonly Heard[], joining: Joining): RepetitionFinder {
  let index: ReadonlyMap<string, readonly Spoken[]> | null = null;
  return (quotation) => {
    index ??= indexOf(heard, joining);
    const mine = wordsOf(quotation, joining);
    const heavy = [...new Set(mine.filter(isHeavy))];
    if (heavy.length < 2) return null;
    const isDisplay = joining.blocks[quotation.block]?.block.kind !== "paragraph" || quotation.form === "block-quote";
    const shared = new Map<Spoken, number>();
    for (const word of heavy)
      for (const spoken of index.get(word) ?? []) shared.set(spoken, (shared.get(spoken) ?? 0) + 1);
    for (const [spoken, count] of shared) {
      if (spoken.quotation === quotation || count / heavy.length < muchShared) continue;
      if (isDisplay || ` ${spoken.words.join(" ")} `.includes(` ${mine.join(" ")} `))
        return { ...spoken.voice, reach: "repeated" };
    }
    return null;
  };
}

interface Spoken extends Heard {
  readonly words: readonly string[];
}

function indexOf(heard: readonly Heard[], joining: Joining): ReadonlyMap<string, readonly Spoken[]> {
  const index = new Map<string, Spoken[]>();
  for (const each of heard) {
    const spoken = { ...each, words: wordsOf(each.quotation, joining) };
    for (const word of new Set(spoken.words.filter(isHeavy))) {
      const beside = index.get(word) ?? [];
      if (beside.length < tooCommon) beside.push(spoken);
      index.set(word, beside);
    }
  }
  return index;
}

function isHeavy(word: string): boolean {
  return word.length > 3;
}

function wordsOf(quotation: PlacedQuotation, joining: Joining): readonly string[] {
  const words: string[] = [];
  for (let at = quotation.block; at <= quotation.lastBlock; at++) {
    const placed = joining.blocks[at];
    if (!placed) continue;
    const { tokens } = placed.block;
    const to = countStarting(tokens, quotation.end - placed.start);
    for (let each = countStarting(tokens, quotation.start - placed.start); each < to; each++) {
      const token = tokens[each];
      if (token && token.kind !== "mark") words.push(token.lower);
    }
  }
  return words;
}
