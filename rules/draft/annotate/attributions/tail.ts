import type { Item } from "./clause-items.ts";
import type { Lexicon } from "./lexicon.ts";
import { phraseAfter } from "./noun-phrase.ts";
import { adverbialAt } from "./word-roles.ts";

/** After the adverbs and the hearer that close a tag: *said on Monday*, *zei gisteren tegen Reuters*, *informó la policía este jueves*. */
export function afterTail(items: readonly Item[], from: number, lexicon: Lexicon): number {
  let at = from;
  for (let steps = 0; steps < 4; steps++) {
    const item = items[at];
    if (item?.kind !== "word") return at;
    const adverbial = adverbialAt(items, at, lexicon);
    if (adverbial > 0) at += adverbial;
    else if (lexicon.is(item.lower, "hearer")) at = phraseAfter(items, at + 1, lexicon)?.to ?? at + 1;
    else return at;
  }
  return at;
}
