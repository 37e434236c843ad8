import type { Item } from "../clause/item.ts";
import type { Unit } from "../clause/units.ts";
import { hasForm, isAdverb, isOf } from "../clause/word-roles.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { In } from "../lexicon/word-lists.ts";
import type { Phrase } from "./phrase.ts";
import { phraseAfter } from "./phrase-after.ts";

/** The phrase a unit opens with, after an adverbial that a comma closes: its grammatical subject as a rule. */
export function leadingPhrase(unit: Unit, before: number, lexicon: Lexicon): Phrase | null {
  const { items } = unit;
  let start = 0;
  for (let tries = 0; tries < 3 && start >= 0; tries++) {
    const first = items[start];
    const isOpen = first && first.kind !== "quotation" && !isOf(first, In.prepositions);
    const phrase = isOpen ? phraseAfter(items, start, lexicon) : null;
    if (phrase && phrase.to <= before && canSpeak(phrase)) return phrase;
    start = behindComma(items, start, before);
  }
  return lexicon.words.order.inverted === "always" ? invertedSubject(items, before, lexicon) : null;
}

/** Behind the first comma or dash from `from` on; -1 where none stands before `end`. */
function behindComma(items: readonly Item[], from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const text = items[at]?.text;
    if (text === "," || text === "–" || text === "—") return at + 1;
  }
  return -1;
}

function canSpeak({ kind }: Phrase): boolean {
  return kind !== "other" && kind !== "event" && kind !== "never";
}

/** *Kurz vor der Wahl war Mierscheid optimistisch und sagte*: in a verb-second clause that opens with an adverbial the subject follows the verb. */
function invertedSubject(items: readonly Item[], before: number, lexicon: Lexicon): Phrase | null {
  const first = items[0];
  if (first?.kind !== "word" || !(isAdverb(first) || hasForm(first, In.prepositions))) return null;
  const verb = items.findIndex(
    (item, at) => at < before && (hasForm(item, In.auxiliaries) || hasForm(item, In.finite)),
  );
  if (verb < 0 || items.slice(0, verb).some((item) => item.kind !== "word" && item.kind !== "number")) return null;
  const phrase = phraseAfter(items, verb + 1, lexicon);
  return phrase && phrase.to <= before && canSpeak(phrase) ? phrase : null;
}

/** *Een verhuurder die bij het gesprek was, vindt*: a subject cut from its verb by a clause about it. */
export function resumedPhrase(unit: Unit, finite: number, lexicon: Lexicon): Phrase | null {
  const opening = leadingPhrase(unit, finite, lexicon);
  const next = opening && unit.items[opening.to];
  const isRelative = (item: Item) => item.kind === "word" && hasForm(item, In.relatives);
  return next && opening.to < finite && unit.items.slice(opening.to, finite).some(isRelative) ? opening : null;
}

/** *Reports as of Wednesday said*: no mark and no other verb stands between subject and verb. */
export function isOneClause(items: readonly Item[], from: number, to: number): boolean {
  return items
    .slice(from, to)
    .every(
      (item) =>
        item.kind === "number" ||
        (item.kind === "word" &&
          item.verbs.length === 0 &&
          !hasForm(item, In.finite) &&
          !hasForm(item, In.auxiliaries) &&
          !hasForm(item, In.complementizers)),
    );
}
