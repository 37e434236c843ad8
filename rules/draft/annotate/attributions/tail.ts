import type { Item } from "./clause-items.ts";
import type { Lexicon, WordList } from "./lexicon.ts";
import { phraseAfter } from "./noun-phrase.ts";
import { adverbialAt, isOf } from "./word-roles.ts";

/** After the adverbs and the hearer that close a tag: *said on Monday*, *zei gisteren tegen Reuters*, *informó la policía este jueves*. */
export function afterTail(items: readonly Item[], from: number, lexicon: Lexicon): number {
  let at = from;
  for (let steps = 0; steps < 4; steps++) {
    const item = items[at];
    if (item?.kind !== "word") return at;
    const adverbial = timeAt(items, at, lexicon);
    if (adverbial > 0) at += adverbial;
    else if (lexicon.is(item.lower, "hearer"))
      at = phraseAfter(items, behindPreposition(items, at, lexicon), lexicon)?.to ?? at + 1;
    else return at;
  }
  return at;
}

/** Where the phrase of a preposition begins, one of two words included: *auprès de*, *de parte de*. */
export function behindPreposition(items: readonly Item[], at: number, lexicon: Lexicon): number {
  return isOf(items[at + 1], "inSource", lexicon) && items[at + 2]?.kind === "word" ? at + 2 : at + 1;
}

const adverbials: readonly WordList[] = ["hearer", "inSource", "agent"];

/** Whether nothing but adverbials is left of the clause: *said by telephone late on Friday*, *told reporters on condition of anonymity*. */
export function isTail(items: readonly Item[], from: number, lexicon: Lexicon): boolean {
  let at = from;
  while (!isEnd(items[at])) {
    const time = timeAt(items, at, lexicon);
    if (time > 0) at += time;
    else if (isSpell(items, at, lexicon)) at += 2;
    else if (leadsAdverbial(items, at, lexicon)) at = phraseAfter(items, at + 1, lexicon)?.to ?? items.length + 1;
    else return false;
  }
  return at <= items.length;
}

/** *On condition of anonymity*, *from the town*; *after the truce* where it measures a time: *a day after the truce*. */
function leadsAdverbial(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  const measures = isOf(items[at], "prepositions", lexicon) && timeAt(items, at - 1, lexicon) > 0;
  const leads = measures || adverbials.some((list) => isOf(items[at], list, lexicon));
  return leads && items[at + 1]?.kind === "word";
}

/** *A day*, *two hours*. */
function isSpell(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  const item = items[at];
  const counts =
    item?.kind === "number" || isOf(item, "determiners", lexicon) || isOf(item, "vagueAdjectives", lexicon);
  return counts && isOf(items[at + 1], "times", lexicon);
}

export function isEnd(item: Item | undefined): boolean {
  return !item || (item.kind === "mark" && item.text !== ":");
}

/** How many items of an adverbial of time or manner stand here: *early*, *Sunday*, *morning*; 0 where none does. */
function timeAt(items: readonly Item[], at: number, lexicon: Lexicon): number {
  const item = items[at];
  const isTime = isOf(item, "times", lexicon) || (item?.kind === "word" && lexicon.is(item.lower, "adverbs"));
  return isTime ? 1 : adverbialAt(items, at, lexicon);
}
