import type { Item } from "../clause/item.ts";
import { hasForm, isOf } from "../clause/word-roles.ts";
import { isAttributive } from "../cues/attributive-cue.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { VerbReading } from "../lexicon/verb-table.ts";
import { In } from "../lexicon/word-lists.ts";
import { carrierAfter, carrierOf, closesClause, isCarried } from "./carriers.ts";
import { particleAt } from "./particles.ts";

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
    const isTold = isOf(items[at + 1], In.passive) || isOf(items[carrier], In.passive);
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

/** How soon a word that makes a verb no report follows it. */
const longestObject = 14;

/** *Claimed at least 40 lives*: a word later in the clause makes it no report. */
function isAnotherVerb(items: readonly Item[], at: number, { verb }: VerbReading): boolean {
  if (verb.unless.length === 0) return false;
  for (let next = at + 1; next < items.length && next - at <= longestObject; next++) {
    const item = items[next];
    if (!item || item.kind === "quotation" || /^[,;:.]$/u.test(item.text)) return false;
    if (verb.unless.includes(item.lower)) return true;
  }
  return false;
}

function isInfinitive(items: readonly Item[], at: number, { verb }: VerbReading): boolean {
  return hasForm(items[at - 1], In.infinitiveMarks) && verb.infinitive.includes(items[at]?.lower ?? "");
}

function isPassive(items: readonly Item[], carrier: number, at: number, lexicon: Lexicon): boolean {
  if (hasForm(items[carrier - 1], In.reflexives)) return false;
  // *War kritisiert worden*.
  if (lexicon.words.order.inverted === "always" && isOf(items[at + 1], In.passive)) return true;
  return hasForm(items[at - 1], In.passive) || hasForm(items[carrier], In.passive);
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
