import type { HedgeEffect } from "../../../../languages/contract/figures.ts";
import type { FigureValue } from "../../figure.ts";
import type { Reach } from "./numeral.ts";
import { nextOpening } from "./numeral-openings.ts";
import { type Amount, readAmount } from "./read-amount.ts";

/** An amount or a range of two, with its hedges: *bijna 60.000*, *between 36 and 40*, *ruim US$8.000*. Token indices, `to` exclusive. */
export interface NumberExpression extends Amount {
  /** The number without hedges. */
  readonly number: { readonly from: number; readonly to: number };
  /** The value that the number has without its hedges. */
  readonly unhedged: FigureValue;
  readonly hedged: boolean;
  readonly range: boolean;
}

/** The number expressions between two tokens, in text order, none inside another; `opening` is the first token there with which a numeral can begin. */
export function findNumberExpressions(from: number, opening: number, reach: Reach): readonly NumberExpression[] {
  const found: NumberExpression[] = [];
  let free = from;
  for (let at = opening; at < reach.end; at = nextOpening(at, reach)) {
    const amount = readAmount(at, free, reach);
    if (!amount) {
      at++;
      continue;
    }
    const range = readRange(amount, free, reach);
    const expression = withHedges(range ?? amount, range !== null, free, reach);
    found.push(expression);
    free = expression.to;
    at = free;
  }
  if (found.length < 2) return found;
  return found.map((expression, index) => withSharedUnit(expression, found[index + 1], reach));
}

/** The first of two sums may leave the unit to the second: *936 duizend en 926 duizend euro*. */
function withSharedUnit(
  first: NumberExpression,
  second: NumberExpression | undefined,
  { tokens, lexicon }: Reach,
): NumberExpression {
  const shared =
    second?.unit === "money" && second.from === first.to + 1 && lexicon.joiners.has(tokens[first.to]?.lower ?? "");
  return shared && first.unit === "none" ? { ...first, unit: "money" } : first;
}

const dashes = new Set(["-", "–", "—", "‑"]);

/** *Between 36 and 40*, *two to three million*, *36–40*. A change (*from 14 to 31*) is two figures. */
function readRange(first: Amount, free: number, reach: Reach): Amount | null {
  const { tokens, lexicon } = reach;
  const middle = tokens[first.to]?.lower ?? "";
  const opening = tokens[first.from - 1]?.lower ?? "";
  const paired = first.from > free && lexicon.rangePairs.get(opening) === middle;
  const dashed = dashes.has(middle);
  if (!paired && !dashed && (!lexicon.rangeMiddles.has(middle) || lexicon.changes.has(opening))) return null;
  const second = readAmount(first.to + 1, first.to + 1, reach) ?? readAmount(first.to + 2, first.to + 2, reach);
  if (!second || (second.from > first.to + 1 && !lexicon.hedges.at(tokens, first.to + 1, second.from))) return null;
  // *Met 34 procent tot 64.589*: a share has no range to a count.
  if (first.unit === "share" ? second.unit !== "share" : first.unit === "money" && second.unit === "share") return null;
  if (second.from > first.to + 2) return null;
  const shared = first.scale === 1 && second.scale > 1 && first.value.max < 1000 ? second.scale : 1;
  const min = first.value.min * shared;
  if (min >= second.value.max) return null;
  return {
    ...second,
    from: paired ? first.from - 1 : first.from,
    value: { min, max: second.value.max },
    unit: second.unit === "none" ? first.unit : second.unit,
    vague: first.vague || second.vague,
  };
}

/** Widens an amount by the hedges around it, which may stand in a row: *mogelijk nog ruim 300*. */
function withHedges(amount: Amount, range: boolean, free: number, reach: Reach): NumberExpression {
  const { tokens, lexicon } = reach;
  const number = { from: amount.from, to: amount.to };
  let { from } = amount;
  // Meer dan de helft.
  const worded = amount.unit === "share" && !amount.digits && from > free;
  if (worded && lexicon.determiners.has(tokens[from - 1]?.lower ?? "")) from--;
  let effect: HedgeEffect | null = null;
  for (;;) {
    const hedge = lexicon.hedges.before(tokens, from, free);
    if (!hedge || joinsOrLeads(hedge, reach)) break;
    from = hedge.from;
    effect ??= hedge.meaning;
  }
  const after = lexicon.hedgesAfter.at(tokens, amount.to, reach.end);
  return {
    from,
    to: after?.to ?? amount.to,
    value: hedgedValue(amount.value, effect ?? after?.meaning ?? null),
    vague: amount.vague,
    digits: amount.digits,
    scale: amount.scale,
    unit: amount.unit,
    number,
    unhedged: amount.value,
    hedged: from < amount.from || after !== null,
    range,
  };
}

/** *…, maar honderden mensen zijn vermist*: behind a comma the word that also means *only* joins; so does one that leads a change to what it has come to. */
function joinsOrLeads(hedge: { from: number; to: number }, { tokens, lexicon }: Reach): boolean {
  const before = tokens[hedge.from - 1];
  const joins = lexicon.coordinators.at(tokens, hedge.from, hedge.to);
  if (joins?.to === hedge.to) return before?.text === ",";
  // *Gestegen tot 40* has come to 40; *tot 40* alone is 40 at most.
  const leads = hedge.to - hedge.from === 1 && lexicon.rangeMiddles.has(tokens[hedge.from]?.lower ?? "");
  return leads && [before, tokens[hedge.from - 2]].some((token) => lexicon.revisions.has(token?.lower ?? ""));
}

function hedgedValue({ min, max }: FigureValue, effect: HedgeEffect | null): FigureValue {
  if (effect === "atLeast") return { min, max: Number.POSITIVE_INFINITY };
  if (effect === "atMost") return { min: 0, max };
  // A tenth each way: what “about” leaves open in news is a matter of rounding.
  return effect === "about" ? { min: min * 0.9, max: max * 1.1 } : { min, max };
}
