import type { Item } from "./item.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Phrase } from "./phrase.ts";
import { phraseAfter } from "./phrase-after.ts";
import { behindPreposition } from "./tail.ts";
import { In } from "./word-lists.ts";
import { isOf, skipAdverbials } from "./word-roles.ts";

/** Whom a report without a speaker was had from, as agencies write: *a-t-on appris dimanche auprès d'élus locaux*, *se informó desde la fiscalía*. */
export function learntFrom(items: readonly Item[], end: number, lexicon: Lexicon): Phrase | null {
  const at = skipAdverbials(items, end);
  if (!isOf(items[at], In.hearer)) return null;
  const source = phraseAfter(items, behindPreposition(items, at), lexicon);
  return source && ["person", "body", "document", "vague"].includes(source.kind) ? source : null;
}
