import type { Item } from "../clause/item.ts";
import { hasForm, isAdverb, isOf } from "../clause/word-roles.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { VerbReading } from "../lexicon/verb-table.ts";
import { In } from "../lexicon/word-lists.ts";

/** How far behind its auxiliary a participle may close a verb-second clause. */
const longestClause = 40;

/** How much may stand between commas, or between an auxiliary and its verb where they keep together. */
const longestInsertion = 14;

/** The auxiliary or modal that carries a participle or infinitive: right before it, or earlier in the clause (*heeft op tv gezegd*). -1 where there is none. */
export function carrierOf(items: readonly Item[], at: number, lexicon: Lexicon): number {
  const adjacentOnly = lexicon.words.order.inverted !== "always";
  const farthest = adjacentOnly ? longestInsertion : longestClause;
  let skipped = 0;
  for (let before = at - 1; before >= 0 && at - before - skipped <= farthest; before--) {
    const item = items[before];
    if (!item || item.kind === "quotation") return -1;
    if (item.kind === "mark") {
      const open = item.text === "," ? appositionStart(items, before) : -1;
      // *L'état-major a, de son côté, fait état de …*: the auxiliary right before what the commas hold.
      const isHeld = !adjacentOnly || hasForm(items[open - 1], In.auxiliaries);
      if (open >= 0 && isHeld) {
        skipped += before - open;
        before = open;
      } else if (/^[,;:.!?–—]$/u.test(item.text)) return -1;
      continue;
    }
    if (hasForm(item, In.auxiliaries)) return before;
    if (adjacentOnly && !isLight(item)) return overAdverbial(items, before);
  }
  return -1;
}

/** The auxiliary behind a participle at the end of a clause that opens with a word like *that*: *wie die Polizei bestätigt hat*, *kritisiert worden war*; -1 where there is none. */
export function carrierAfter(items: readonly Item[], at: number, lexicon: Lexicon): number {
  if (lexicon.words.order.inverted !== "always") return -1;
  let last = at;
  while (last - at < 3 && isOf(items[last + 1], In.auxiliaries)) last++;
  const next = items[last + 1];
  const closes = !next || (next.kind === "mark" && (next.text !== "," || isTag(items, at)));
  return last > at && closes ? last : -1;
}

/** Whether an auxiliary stands right before, so that a form like *said* or *reported* is a participle here. */
export function isCarried(items: readonly Item[], at: number): boolean {
  for (let before = at - 1; before >= 0 && at - before < 5; before--) {
    const item = items[before];
    if (item?.text === ",") return hasForm(items[appositionStart(items, before) - 1], In.auxiliaries);
    if (item?.kind !== "word") return false;
    if (hasForm(item, In.auxiliaries)) return true;
    const inverted = hasForm(item, In.pronouns) && hasForm(items[before - 1], In.auxiliaries);
    if (!isAdverb(item) && !hasForm(item, In.negations) && !inverted) return false;
  }
  return false;
}

/** *Hatte der Chef in einem Interview erklärt*: a form that is a participle too, with its auxiliary earlier in a verb-second clause. */
export function closesClause(
  items: readonly Item[],
  given: { at: number; reading: VerbReading; lexicon: Lexicon },
): boolean {
  const { at, reading, lexicon } = given;
  if (lexicon.words.order.inverted !== "always" || !reading.verb.participle.includes(items[at]?.lower ?? ""))
    return false;
  const next = items[at + 1];
  if (isOf(next, In.auxiliaries)) return carrierAfter(items, at, lexicon) >= 0;
  return (!next || next.kind === "mark") && carrierOf(items, at, lexicon) >= 0;
}

/** *…, wie die Polizei bestätigt hat, …* */
function isTag(items: readonly Item[], at: number): boolean {
  const open = items.slice(0, at).findLastIndex(({ kind }) => kind === "mark");
  return hasForm(items[open + 1], In.comparatives);
}

/** The comma that opens the apposition closed at `close`: *heeft Albers, een functionaris van de dienst, … verklaard*; -1 where a clause stands there. */
function appositionStart(items: readonly Item[], close: number): number {
  for (let at = close - 1; at > 0 && close - at <= longestInsertion; at--) {
    const item = items[at];
    if (item?.text === ",") return items[at - 1]?.kind === "word" ? at : -1;
    const isClause = hasForm(item, In.auxiliaries | In.finite);
    if (!item || isClause || item.kind === "quotation" || (item.kind === "mark" && !/^[()'’-]$/u.test(item.text)))
      return -1;
  }
  return -1;
}

function isLight(item: Item): boolean {
  return isAdverb(item) || hasForm(item, In.negations | In.pronouns);
}

/** *A par la suite confirmé*: the auxiliary before an adverbial of a few words that opens with a preposition; -1 where there is none. */
function overAdverbial(items: readonly Item[], last: number): number {
  for (let at = last; at > 0 && last - at < 3; at--) {
    const item = items[at];
    if (item?.kind !== "word" || item.named || item.verbs.some(({ form }) => form === "finite")) return -1;
    if (hasForm(item, In.prepositions) && hasForm(items[at - 1], In.auxiliaries)) return at - 1;
  }
  return -1;
}
