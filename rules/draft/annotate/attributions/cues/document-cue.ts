import type { Unit } from "../clause/units.ts";
import { hasForm } from "../clause/word-roles.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { In } from "../lexicon/word-lists.ts";
import { phraseAfter } from "../phrases/phrase-after.ts";
import { type Cue, phraseCue } from "./cue.ts";

/** A document that opens the sentence and vouches for it, led in by item `at`: *In a report by the ministry, 40 homes …*; *By early reports, …*. */
export function documentCue({ items }: Unit, at: number, lexicon: Lexicon): Cue | null {
  const [before, item] = [items[at - 1], items[at]];
  if (item?.kind !== "word") return null;
  if (before && before.text !== "," && !hasForm(before, In.conjunctions)) return null;
  const source = phraseAfter(items, at + 1, lexicon);
  const close = source && items[source.to];
  if (!close || !(close.text === "," || hasForm(close, In.hearer))) return null;
  if (!lexicon.words.nouns.some(({ forms }) => forms.includes(source.head))) return null;
  const content = [{ from: source.to, to: items.length }];
  return phraseCue({ start: item.start, end: item.end, from: at, to: source.to, source, content });
}
