import type { Item } from "../clause/item.ts";
import { isOf, skipAdverbials } from "../clause/word-roles.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { In } from "../lexicon/word-lists.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { phraseAfter } from "../phrases/phrase-after.ts";
import { behindPreposition } from "../phrases/tail.ts";

/** Whom a report without a speaker was had from, as agencies write: *a-t-on appris dimanche auprès d'élus locaux*, *se informó desde la fiscalía*. */
export function learntFrom(items: readonly Item[], end: number, lexicon: Lexicon): Phrase | null {
  const at = skipAdverbials(items, end);
  if (!isOf(items[at], In.hearer)) return null;
  const source = phraseAfter(items, behindPreposition(items, at), lexicon);
  return source && ["person", "body", "document", "vague"].includes(source.kind) ? source : null;
}
