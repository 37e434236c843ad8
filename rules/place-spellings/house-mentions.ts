import type { Name } from "../draft/annotate/name.ts";
import type { Draft } from "../draft/draft.ts";
import type { HouseList } from "../places/house-list.ts";
import { contains, moved, overlaps } from "../span.ts";
import { type HousePhrase, housePhrasesIn } from "./house-phrases.ts";

/** A house spelling that no name of the draft shows as it is. It counts from the draft's start. */
export interface HouseMention extends HousePhrase {
  readonly block: number;
  readonly cued: boolean;
  readonly quoted: boolean;
  /** The names that it stands in the stead of. */
  readonly insteadOf: readonly Name[];
}

/** The house spellings of a draft that are longer than the names in them (*Straat van Hormuz*), or stand where no name was found. In text order. */
export function houseMentions(draft: Draft, house: HouseList): readonly HouseMention[] {
  const mentions: HouseMention[] = [];
  let from = 0;
  for (const [index, { start, block, annotations }] of draft.blocks.entries()) {
    while ((draft.names[from]?.block ?? index) < index) from += 1;
    for (const inBlock of housePhrasesIn(block, house)) {
      const phrase = moved(inBlock, start);
      const names = namesOver(phrase, draft.names, { from, block: index });
      if (names.some((name) => contains(name, phrase)) || (names.length === 0 && isFirstWord(phrase))) continue;
      mentions.push({
        ...phrase,
        block: index,
        cued: names.some(({ cue }) => cue !== null),
        quoted: block.quoted || annotations.quotations.some((quotation) => contains(quotation, inBlock)),
        insteadOf: names,
      });
    }
  }
  return mentions;
}

function namesOver(
  phrase: HousePhrase,
  names: readonly Name[],
  { from, block }: { readonly from: number; readonly block: number },
): readonly Name[] {
  const found: Name[] = [];
  for (let i = from; names[i]?.block === block; i += 1) {
    const name = names[i];
    if (name && overlaps(name, phrase)) found.push(name);
  }
  return found;
}

/** One word with a capital that is no name opens a sentence, or is a month: *Nice work*. */
function isFirstWord({ text }: HousePhrase): boolean {
  return /^\p{Lu}[\p{L}\p{M}]*$/u.test(text);
}
