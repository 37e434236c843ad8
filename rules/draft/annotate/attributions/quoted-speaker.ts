import type { Item } from "./clause-items.ts";
import type { Lexicon } from "./lexicon.ts";
import { phraseBefore } from "./noun-phrase.ts";
import type { Phrase } from "./phrase.ts";

/** Who speaks in *quoted the governor as saying*, *the governor was quoted by the agency as saying*; null where the verb at `verb` is led in otherwise. */
export function quotedSpeaker(items: readonly Item[], verb: number, lexicon: Lexicon): Phrase | null {
  if (!leadsSaying(items, verb - 1, lexicon)) return null;
  const beside = phraseBefore(items, verb - 1, lexicon);
  const edge = beside ? beside.from - 1 : verb - 2;
  const byAgent = lexicon.is(items[edge]?.lower ?? "", "agent");
  if (beside && !byAgent && isQuoting(items[edge])) return beside;
  const participle = byAgent ? edge - 1 : verb - 2;
  const carrier = items.findLastIndex((item, at) => at < participle && lexicon.is(item.lower, "passive"));
  if (!isQuoting(items[participle]) || carrier < 0 || participle - carrier > mostAdverbs) return null;
  return phraseBefore(items, carrier, lexicon);
}

/** Whether a verb only brings in another: *quoted* in *quoted the governor as saying*. */
export function bringsInSaying(items: readonly Item[], verb: number, lexicon: Lexicon): boolean {
  for (let at = verb + 1; at < items.length && at - verb <= longestSpeaker; at++) {
    if (items[at]?.kind === "quotation" || items[at]?.text === ";") return false;
    if (leadsSaying(items, at, lexicon)) return true;
  }
  return false;
}

const mostAdverbs = 3;

/** How many words a speaker may have between the two verbs. */
const longestSpeaker = 16;

/** *As* before *saying*. */
function leadsSaying(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  const isSaying = items[at + 1]?.verbs.some(({ form, verb }) => form === "gerund" && verb.sense === "say");
  return isSaying === true && lexicon.is(items[at]?.lower ?? "", "comparatives");
}

function isQuoting(item: Item | undefined): boolean {
  return item?.verbs.some(({ verb }) => verb.sense === "say") === true;
}
