import type { Attribution } from "../../attribution.ts";
import type { Item } from "../clause/item.ts";
import type { Unit } from "../clause/units.ts";
import { hasForm } from "../clause/word-roles.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { In } from "../lexicon/word-lists.ts";
import { isAlone } from "../outline-of.ts";
import { nameableAs, type Phrase } from "../phrases/phrase.ts";
import { phraseAfter } from "../phrases/phrase-after.ts";

/**
 * What a sentence without a reporting word tells of the one before: that it is what a document says (*Das ist das Ergebnis einer Umfrage*), or, beside a quotation
 * that stands alone, whose it is (*L'analyse d'Alain Bauer*). Null where it tells neither.
 */
export function backwardNote(unit: Unit, before: Unit, lexicon: Lexicon): Attribution | null {
  const first = unit.items[0];
  const source = first && (documentBehind(unit.items, lexicon) ?? (isAlone(before) ? credit(unit, lexicon) : null));
  if (!source) return null;
  return {
    sentence: unit.sentence,
    source: { start: source.start, end: source.end },
    cue: { start: first.start, end: first.end },
    content: [{ start: before.start, end: before.end }],
    sense: "phrase",
    reach: "backward",
    personal: false,
    nameable: nameableAs(source),
    vague: source.vague,
    impersonal: false,
  };
}

/** *Das sind zwei Aussagen des Berichts*: a demonstrative, a form of *to be*, what it is, and behind it the document or whoever made it. */
function documentBehind(items: readonly Item[], lexicon: Lexicon): Phrase | null {
  const [first, verb] = items;
  if (!first || !verb || !hasForm(first, In.backward) || !hasForm(verb, In.auxiliaries)) return null;
  const what = phraseAfter(items, 2, lexicon);
  if (what?.kind !== "document") return null;
  const head = items.findIndex(({ lower }, at) => at >= what.from && lower === what.head);
  const close = items.findIndex(({ kind }, at) => at > head && kind === "mark");
  const rest = items.slice(head + 1, close < 0 ? items.length : close);
  const kinds = rest.map(({ form }) => form.noun);
  return kinds.some((kind) => kind === "document" || kind === "body" || kind === "person") ? what : null;
}

/** A document and whose it is, with no verb: *L'analyse d'Alain Bauer*, *Een reactie van de minister*. */
function credit({ items }: Unit, lexicon: Lexicon): Phrase | null {
  const phrase = phraseAfter(items, 0, lexicon);
  if (phrase?.kind !== "document" || !phrase.named) return null;
  const next = items[phrase.to];
  return !next || next.kind === "mark" || hasForm(next, In.prepositions) ? phrase : null;
}
