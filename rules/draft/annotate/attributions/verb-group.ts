import { isAttributive } from "./attributive-cue.ts";
import type { Item } from "./item.ts";
import type { Lexicon } from "./lexicon.ts";
import type { VerbReading } from "./verb-table.ts";
import { In } from "./word-lists.ts";
import { hasForm, isAdverb, isOf } from "./word-roles.ts";

/** A reporting verb with what it needs: from its first element (the auxiliary, if it has one) to its last. */
export interface VerbGroup {
  readonly reading: VerbReading;
  /** The finite element: auxiliary, governing verb or the verb itself. */
  readonly finite: number;
  /** The reporting word. */
  readonly verb: number;
  /** After the last element, particle included. */
  readonly end: number;
  /** The subject does not speak: *was told*, *werd gezegd*. */
  readonly passive: boolean;
  readonly denied: boolean;
  /** Has no subject of its own: *saying*, *to say*. */
  readonly hanging: boolean;
}

const farthest = 14;

/** How far behind its auxiliary a participle may close a verb-second clause. */
const longestClause = 40;

/** The verb at item `at` read in one way, or null where that reading lacks its auxiliary or particle. */
export function verbGroup(
  items: readonly Item[],
  at: number,
  reading: VerbReading,
  lexicon: Lexicon,
): VerbGroup | null {
  const particle = reading.particles.length > 0 ? particleAt(items, at, reading) : at;
  if (particle < 0 || isAnotherVerb(items, at, reading)) return null;
  const end = Math.max(at, particle) + 1;
  if (reading.form === "finite") {
    if (isCarried(items, at) || isInfinitive(items, at, reading)) return null;
    if (closesClause(items, { at, reading, lexicon }) || isAttributive(items, at, lexicon)) return null;
    return groupOf({ finite: at, passive: false, hanging: false });
  }
  if (reading.form === "gerund") return groupOf({ finite: at, passive: false, hanging: true });
  const before = carrierOf(items, at, lexicon);
  const carrier = before < 0 && reading.form === "participle" ? carrierAfter(items, at, lexicon) : before;
  if (carrier > at) {
    const last = items[carrier];
    const isTold = [items[at + 1], last].some((item) => isOf(item, In.passive));
    return { ...groupOf({ finite: at, passive: isTold, hanging: false }), end: carrier + 1 };
  }
  if (carrier < 0) {
    const marked = reading.form === "infinitive" && hasForm(items[at - 1], In.infinitiveMarks);
    return marked ? groupOf({ finite: at - 1, passive: false, hanging: true }) : null;
  }
  const held = items.slice(carrier + 1, at);
  if (held.some(({ lower }) => reading.verb.unless.includes(lower))) return null;
  const passive = reading.form === "participle" && isPassive(items, carrier, at, lexicon);
  return groupOf({ finite: carrier, passive, hanging: false });

  function groupOf({ finite, passive, hanging }: Pick<VerbGroup, "finite" | "passive" | "hanging">): VerbGroup {
    return { reading, finite, verb: at, end, passive, denied: isDenied(items, finite, at), hanging };
  }
}

/** The particle (*toe*, *mit*, *at*) in the rest of the clause; a quotation or an apposition may stand between. */
function particleAt(items: readonly Item[], at: number, { verb, particles }: VerbReading): number {
  let commas = 0;
  for (let next = at + 1; next < items.length && next - at <= farthest; next++) {
    const item = items[next];
    if (!item || (item.kind === "mark" && /^[;:!?]$/u.test(item.text))) return -1;
    if (item.text === ",") commas++;
    // Past an apposition's two commas the particle is still the verb's own: *sprak de president, Nyusi, gisteren uit*.
    else {
      const last = particleEnd(items, next, particles);
      if (last >= 0 && !isPreposition(items, last, verb)) return commas === 0 || commas === 2 ? last : -1;
    }
  }
  return -1;
}

/** *Bracht hen in veiligheid*, not *bracht dat in*: what comes off a verb ends its clause, and has no noun of its own behind it. */
function isPreposition(items: readonly Item[], at: number, { lemma }: VerbReading["verb"]): boolean {
  const [word, next] = [items[at], items[at + 1]];
  if (!word || next?.kind !== "word" || !lemma.startsWith(word.lower) || !hasForm(word, In.prepositions)) return false;
  return !hasForm(next, goesOnWith) && !isAdverb(next);
}

const goesOnWith =
  In.prepositions | In.conjunctions | In.complementizers | In.subordinators | In.relatives | In.auxiliaries | In.finite;

/** The last word of the particle that starts at `at`, which may have several (*het over* in *had het over*); -1 where none does. */
function particleEnd(items: readonly Item[], at: number, particles: VerbReading["particles"]): number {
  for (const words of particles) {
    let last = at;
    while (last - at < words.length && items[last]?.lower === words[last - at]) last++;
    if (last - at === words.length) return last - 1;
  }
  return -1;
}

/** *Claimed at least 40 lives*: a word later in the clause makes it no report. */
function isAnotherVerb(items: readonly Item[], at: number, { verb }: VerbReading): boolean {
  if (verb.unless.length === 0) return false;
  for (let next = at + 1; next < items.length && next - at <= farthest; next++) {
    const item = items[next];
    if (!item || item.kind === "quotation" || /^[,;:.]$/u.test(item.text)) return false;
    if (verb.unless.includes(item.lower)) return true;
  }
  return false;
}

function isInfinitive(items: readonly Item[], at: number, { verb }: VerbReading): boolean {
  return hasForm(items[at - 1], In.infinitiveMarks) && verb.infinitive.includes(items[at]?.lower ?? "");
}

/** Whether an auxiliary stands right before, so that a form like *said* or *reported* is a participle here. */
function isCarried(items: readonly Item[], at: number): boolean {
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
function closesClause(items: readonly Item[], given: { at: number; reading: VerbReading; lexicon: Lexicon }): boolean {
  const { at, reading, lexicon } = given;
  if (lexicon.words.order.inverted !== "always" || !reading.verb.participle.includes(items[at]?.lower ?? ""))
    return false;
  const next = items[at + 1];
  if (isOf(next, In.auxiliaries)) return carrierAfter(items, at, lexicon) >= 0;
  return (!next || next.kind === "mark") && carrierOf(items, at, lexicon) >= 0;
}

/** The auxiliary behind a participle at the end of a clause that opens with a word like *that*: *wie die Polizei bestätigt hat*, *kritisiert worden war*; -1 where there is none. */
function carrierAfter(items: readonly Item[], at: number, lexicon: Lexicon): number {
  if (lexicon.words.order.inverted !== "always") return -1;
  let last = at;
  while (last - at < 3 && isOf(items[last + 1], In.auxiliaries)) last++;
  const next = items[last + 1];
  const closes = !next || (next.kind === "mark" && (next.text !== "," || isTag(items, at)));
  return last > at && closes ? last : -1;
}

/** *…, wie die Polizei bestätigt hat, …* */
function isTag(items: readonly Item[], at: number): boolean {
  const open = items.slice(0, at).findLastIndex(({ kind }) => kind === "mark");
  return hasForm(items[open + 1], In.comparatives);
}

/** The auxiliary or modal that carries a participle or infinitive: right before it, or earlier in the clause (*heeft op tv gezegd*). -1 where there is none. */
function carrierOf(items: readonly Item[], at: number, lexicon: Lexicon): number {
  const adjacentOnly = lexicon.words.order.inverted !== "always";
  let skipped = 0;
  for (
    let before = at - 1;
    before >= 0 && at - before - skipped <= (adjacentOnly ? farthest : longestClause);
    before--
  ) {
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

/** The comma that opens the apposition closed at `close`: *heeft Albers, een functionaris van de dienst, … verklaard*; -1 where a clause stands there. */
function appositionStart(items: readonly Item[], close: number): number {
  for (let at = close - 1; at > 0 && close - at <= farthest; at--) {
    const item = items[at];
    if (item?.text === ",") return items[at - 1]?.kind === "word" ? at : -1;
    const isClause = item && (hasForm(item, In.auxiliaries) || hasForm(item, In.finite));
    if (!item || isClause || item.kind === "quotation" || (item.kind === "mark" && !/^[()'’-]$/u.test(item.text)))
      return -1;
  }
  return -1;
}

function isLight(item: Item): boolean {
  return isAdverb(item) || hasForm(item, In.negations) || hasForm(item, In.pronouns);
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

function isPassive(items: readonly Item[], carrier: number, at: number, lexicon: Lexicon): boolean {
  const auxiliary = items[carrier];
  const before = items[at - 1];
  if (hasForm(items[carrier - 1], In.reflexives)) return false;
  // *War kritisiert worden*.
  if (lexicon.words.order.inverted === "always" && isOf(items[at + 1], In.passive)) return true;
  if (before && before !== auxiliary && hasForm(before, In.passive)) return true;
  return auxiliary !== undefined && hasForm(auxiliary, In.passive);
}

function isDenied(items: readonly Item[], finite: number, at: number): boolean {
  let from = finite;
  while (from > 0 && finite - from < 3 && items[from - 1]?.kind !== "mark" && items[from - 1]?.kind !== "quotation")
    from--;
  for (let near = from; near < Math.min(items.length, at + 3); near++) {
    const item = items[near];
    if (item?.kind === "mark" || item?.kind === "quotation") {
      if (near > at) return false;
      continue;
    }
    if (near !== at && isOf(item, In.negations)) return true;
  }
  return false;
}
