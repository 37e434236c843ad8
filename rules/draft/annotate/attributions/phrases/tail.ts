import type { Item } from "../clause/item.ts";
import { adverbialAt, hasForm, isOf } from "../clause/word-roles.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { In } from "../lexicon/word-lists.ts";
import { phraseAfter } from "./phrase-after.ts";

/** After the adverbs and the hearer that close a tag: *said on Monday*, *zei gisteren tegen Reuters*, *informó la policía este jueves*. */
export function afterTail(items: readonly Item[], from: number, lexicon: Lexicon): number {
  let at = from;
  for (let steps = 0; steps < 4; steps++) {
    const item = items[at];
    if (item?.kind !== "word") return at;
    const adverbial = timeAt(items, at);
    if (adverbial > 0) at += adverbial;
    else if (hasForm(item, In.hearer)) at = phraseAfter(items, behindPreposition(items, at), lexicon)?.to ?? at + 1;
    else return at;
  }
  return at;
}

/** Where the phrase of a preposition begins, one of two words included: *auprès de*, *de parte de*. */
export function behindPreposition(items: readonly Item[], at: number): number {
  return isOf(items[at + 1], In.inSource) && items[at + 2]?.kind === "word" ? at + 2 : at + 1;
}

const adverbials = In.hearer | In.inSource | In.agent;

/** Whether nothing but adverbials is left of the clause: *said by telephone late on Friday*, *told reporters on condition of anonymity*. */
export function isTail(items: readonly Item[], from: number, lexicon: Lexicon): boolean {
  let at = from;
  while (!isEnd(items[at])) {
    const time = timeAt(items, at);
    if (time > 0) at += time;
    else if (isSpell(items, at)) at += 2;
    else if (leadsAdverbial(items, at)) at = phraseAfter(items, at + 1, lexicon)?.to ?? items.length + 1;
    else return false;
  }
  return at <= items.length;
}

/** *On condition of anonymity*, *from the town*; *after the truce* where it measures a time: *a day after the truce*. */
function leadsAdverbial(items: readonly Item[], at: number): boolean {
  const measures = isOf(items[at], In.prepositions) && timeAt(items, at - 1) > 0;
  const leads = measures || isOf(items[at], adverbials);
  return leads && items[at + 1]?.kind === "word";
}

/** *A day*, *two hours*. */
function isSpell(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const counts = item?.kind === "number" || isOf(item, In.determiners) || isOf(item, In.vagueAdjectives);
  return counts && isOf(items[at + 1], In.times);
}

export function isEnd(item: Item | undefined): boolean {
  return !item || (item.kind === "mark" && item.text !== ":");
}

/** How many items of an adverbial of time or manner stand here: *early*, *Sunday*, *morning*; 0 where none does. */
function timeAt(items: readonly Item[], at: number): number {
  const item = items[at];
  const isTime = isOf(item, In.times) || (item?.kind === "word" && hasForm(item, In.adverbs));
  return isTime ? 1 : adverbialAt(items, at);
}
