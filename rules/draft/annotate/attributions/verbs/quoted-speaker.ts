import type { Item } from "../clause/item.ts";
import { hasForm } from "../clause/word-roles.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { In } from "../lexicon/word-lists.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { phraseAfter } from "../phrases/phrase-after.ts";
import { phraseBefore } from "../phrases/phrase-before.ts";

/** Who speaks in *quoted the governor as saying*, *the governor was quoted by the agency as saying*; null where the verb at `verb` is led in otherwise. */
export function quotedSpeaker(items: readonly Item[], verb: number, lexicon: Lexicon): Phrase | null {
  if (!leadsSaying(items, verb - 1)) return null;
  let quoting = verb - 2;
  while (quoting >= 0 && verb - quoting <= longestSpeaker && !isQuoting(items[quoting])) quoting--;
  if (!isQuoting(items[quoting])) return null;
  const quoted = phraseAfter(items, quoting + 1, lexicon, verb - 1);
  if (quoted) return quoted;
  let carrier = quoting - 1;
  while (carrier >= 0 && quoting - carrier < mostAdverbs && !hasForm(items[carrier], In.passive)) carrier--;
  return hasForm(items[carrier], In.passive) ? phraseBefore(items, carrier, lexicon) : null;
}

/** Whether a verb only brings in another: *quoted* in *quoted the governor as saying*. */
export function bringsInSaying(items: readonly Item[], verb: number): boolean {
  for (let at = verb + 1; at < items.length && at - verb <= longestSpeaker; at++) {
    if (items[at]?.kind === "quotation" || items[at]?.text === ";") return false;
    if (leadsSaying(items, at)) return true;
  }
  return false;
}

const mostAdverbs = 3;

/** How many words a speaker may have between the two verbs. */
const longestSpeaker = 16;

/** *As* before *saying*. */
function leadsSaying(items: readonly Item[], at: number): boolean {
  if (!hasForm(items[at], In.comparatives)) return false;
  return items[at + 1]?.verbs.some(({ form, verb }) => form === "gerund" && verb.sense === "say") === true;
}

function isQuoting(item: Item | undefined): boolean {
  return item?.verbs.some(({ verb }) => verb.sense === "say") === true;
}
