import type { CuePreposition } from "../../../../languages/contract/attribution.ts";
import type { Item } from "../clause/item.ts";
import { leftStart, type Unit } from "../clause/units.ts";
import { hasForm, isCapitalised } from "../clause/word-roles.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { In } from "../lexicon/word-lists.ts";
import { leadingPhrase } from "../phrases/leading-phrase.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { phraseAfter } from "../phrases/phrase-after.ts";
import { phraseBefore } from "../phrases/phrase-before.ts";
import { type Cue, phraseCue } from "./cue.ts";

/** The cue that is a preposition, as it opens at item `at`: *according to X*, *volgens X*, *X zufolge*. */
export function prepositionCue(unit: Unit, at: number, lexicon: Lexicon): Cue | null {
  const { items } = unit;
  const found = lexicon.prepositions.at(items, at);
  if (!found) return null;
  const { meaning: preposition, to } = found;
  const isAfter = preposition.source === "after";
  if (isAfter && isPlainVerb(items[to])) return null;
  const left = items[at - 1];
  if (preposition.insertion && left?.kind !== "quotation" && left?.kind !== "mark") return null;
  const beside = isAfter
    ? (phraseAfter(items, to, lexicon) ?? (to > at + 1 ? documentIn(items, to - 1, lexicon) : null))
    : phraseBefore(items, at, lexicon);
  const source = isOwn(items, { at, to, isAfter }) ? leadingPhrase(unit, items.length, lexicon) : beside;
  if (!source || source.kind === "never") return null;
  if (preposition.ambiguous && source.kind === "other" && !isTag(unit, at, preposition)) return null;
  if (preposition.heads && !preposition.heads.some((head) => beside?.head.endsWith(head))) return null;
  const from = isAfter ? at : source.from;
  const end = isAfter && source === beside ? Math.max(to, beside.to) : to;
  const right = { from: end, to: items.length };
  const content = isFronted(items, from) ? [right] : [{ from: leftStart(unit, from), to: from }, right];
  return phraseCue({ start: items[at]?.start ?? 0, end: items[to - 1]?.end ?? 0, from, to: end, source, content });
}

/** *By its own account*, *eigenen Angaben zufolge*: the subject of the sentence is the source; not *naar eigen zeggen van*, which brings in its source itself. */
function isOwn(items: readonly Item[], { at, to, isAfter }: { at: number; to: number; isAfter: boolean }): boolean {
  if (hasForm(items[to - 1], In.inSource)) return false;
  return hasForm(items[isAfter ? to : at - 2], In.own) || items.slice(at, to).some((item) => hasForm(item, In.own));
}

/** *Nach Angaben aus Khartum*: where nobody follows, the document that the phrase itself names. */
function documentIn(items: readonly Item[], at: number, lexicon: Lexicon): Phrase | null {
  const phrase = phraseAfter(items, at, lexicon);
  return phrase?.kind === "document" || phrase?.kind === "vague" ? phrase : null;
}

/** *Según informó la policía*: the verb behind the preposition is the cue, where it is no noun (*according to state television*). */
function isPlainVerb(item: Item | undefined): boolean {
  if (!item || isCapitalised(item) || item.form.noun !== undefined) return false;
  return item.verbs.some(({ form, verb }) => form === "finite" && verb.sense === "say" && !verb.ambiguous);
}

/** *„…“, so Kondé*: right behind a quotation nothing but a source follows. */
function isTag({ items }: Unit, at: number, { insertion }: CuePreposition): boolean {
  if (!insertion) return false;
  return items[at - 1]?.kind === "quotation" || (items[at - 1]?.text === "," && items[at - 2]?.kind === "quotation");
}

/** Opens its clause, and so answers for nothing before it. */
function isFronted(items: readonly Item[], from: number): boolean {
  const before = items[from - 1];
  if (!before) return true;
  if (before.kind === "word" && hasForm(before, In.conjunctions | In.complementizers)) return true;
  return before.text === ";" || before.text === ":";
}
