import type { Item } from "../clause/item.ts";
import { hasForm } from "../clause/word-roles.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { In } from "../lexicon/word-lists.ts";
import type { Phrase } from "./phrase.ts";
import { phraseBefore } from "./phrase-before.ts";

/** How many stretches between commas one apposition may take: *Sharif Hotak, 34, of the council,*. */
const mostChunks = 3;

/** *Sharif Hotak, of the council, described*: the phrase that an apposition closed by the comma or dash at `close` belongs to, apposition included. */
export function phraseWithApposition(items: readonly Item[], close: number, lexicon: Lexicon): Phrase | null {
  for (let at = close - 1, chunks = 0; at >= 0 && chunks < mostChunks; at--) {
    const item = items[at];
    if (!item || item.kind === "quotation" || item.text === ";" || item.text === ":") break;
    if (!isEdge(item)) continue;
    chunks++;
    const phrase = phraseBefore(items, at, lexicon);
    if (phrase && canSpeak(phrase) && opensClause(items, phrase))
      return { ...phrase, end: items[close - 1]?.end ?? phrase.end, to: close };
  }
  // *The judge presiding over the case, Bernard Schwartz,*
  const inner = phraseBefore(items, close, lexicon);
  const edge = inner && items[inner.from - 1];
  return inner && edge && isEdge(edge) && inner.named && canSpeak(inner) ? inner : null;
}

/** *Dieter Kempf, head of the federation said*: a name before the apposition `phrase`, which no comma closes. */
export function withNameBefore(items: readonly Item[], phrase: Phrase, lexicon: Lexicon): Phrase {
  if (items[phrase.from - 1]?.text !== ",") return phrase;
  const name = phraseBefore(items, phrase.from - 1, lexicon);
  if (!name || items[name.from - 1]?.kind === "word") return phrase;
  const isBare = items.slice(name.from, name.to).every((item) => item.kind !== "word" || item.named);
  return isBare && canSpeak(name) ? { ...name, end: phrase.end, to: phrase.to } : phrase;
}

function isEdge(item: Item): boolean {
  return item.text === "," || item.text === "—" || item.text === "–";
}

function canSpeak(phrase: Phrase): boolean {
  return phrase.kind !== "other" && phrase.kind !== "never" && phrase.kind !== "event";
}

function opensClause(items: readonly Item[], phrase: Phrase): boolean {
  const before = items[phrase.from - 1];
  if (before?.kind !== "word") return true;
  if (phrase.named) return !hasForm(before, In.prepositions);
  return hasForm(before, In.conjunctions) || hasForm(before, In.complementizers) || hasForm(before, In.subordinators);
}
