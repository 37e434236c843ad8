import type { Item } from "../clause/item.ts";
import type { Unit } from "../clause/units.ts";
import { hasForm } from "../clause/word-roles.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { In } from "../lexicon/word-lists.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { phraseAfter } from "../phrases/phrase-after.ts";
import { phraseBefore } from "../phrases/phrase-before.ts";
import type { Cue } from "./cue.ts";

/** A whole phrase that reports and names nobody, as it opens at item `at`: *word has it*, *hieß es*. */
export function impersonalCue({ items }: Unit, at: number, lexicon: Lexicon): Cue | null {
  const found = lexicon.impersonal.at(items, at);
  if (!found) return null;
  const source = agentOf(items, found.to, lexicon) ?? whereWritten(items, at, lexicon);
  const to = source?.to ?? found.to;
  return {
    start: items[at]?.start ?? 0,
    end: items[found.to - 1]?.end ?? 0,
    from: at,
    to,
    source,
    content: [
      { from: 0, to: at },
      { from: to, to: items.length },
    ],
    sense: "phrase",
    vague: source?.vague ?? false,
    impersonal: source === null,
  };
}

/** *In dem Antrag heißt es*: the document that opens the sentence. */
function whereWritten(items: readonly Item[], at: number, lexicon: Lexicon): Phrase | null {
  const source = hasForm(items[0], In.prepositions) ? phraseBefore(items, at, lexicon) : null;
  return source?.kind === "document" || source?.kind === "body" || source?.kind === "vague" ? source : null;
}

/** Who an impersonal phrase comes from after all: *hieß es vom Abgeordneten*, *hieß es aus dem Ministerium*. */
function agentOf(items: readonly Item[], at: number, lexicon: Lexicon): Phrase | null {
  const lead = items[at];
  if (!hasForm(lead, In.agent | In.inSource | In.hearer)) return null;
  const source = phraseAfter(items, at + 1, lexicon);
  // What brings in only the hearer brings in where it was written, and no speaker.
  const speaks = source?.kind === "body" || source?.kind === "person" ? hasForm(lead, In.agent | In.inSource) : false;
  const isWritten = source?.kind === "document" || source?.kind === "vague";
  return speaks || isWritten || (source?.kind === "name" && hasForm(lead, In.agent)) ? source : null;
}
