import type { Numeral, Reach } from "./numeral.ts";
import { readNumeral } from "./read-numeral.ts";

/** A numeral with its currency sign, percent sign or unit of money: *$90*, *90 procent*, *2,5 miljoen euro*. */
export interface Amount extends Omit<Numeral, "share"> {
  readonly unit: "none" | "share" | "money";
}

/** The amount whose numeral begins at a token; a sign before it may reach back to `free`. */
export function readAmount(at: number, free: number, reach: Reach): Amount | null {
  const numeral = readNumeral(at, reach);
  if (!numeral) return null;
  const { tokens, lexicon, end } = reach;
  let { from } = numeral;
  while (from > free && lexicon.moneySigns.has(tokens[from - 1]?.lower ?? "")) from--;
  // Whose dollar it is: C$10,000.
  if (from < numeral.from && from > free && tokens[from]?.spaced === false && tokens[from - 1]?.kind === "word") from--;
  if (from < numeral.from) return amountOf(numeral, "money", { from });
  const percent = lexicon.percents.at(tokens, numeral.to, end);
  if (percent) return amountOf(numeral, "share", { to: percent.to });
  const ratio = readRatio(numeral, reach);
  if (ratio) return amountOf(numeral, "share", ratio);
  if (numeral.share) return amountOf(numeral, "share");
  const linked = numeral.vague && lexicon.links.has(tokens[numeral.to]?.lower ?? "") ? numeral.to + 1 : numeral.to;
  const money = lexicon.moneyUnits.at(tokens, linked, end);
  return money ? amountOf(numeral, "money", { to: money.to }) : amountOf(numeral, "none");
}

function amountOf(
  { from, to, value, vague, digits, scale }: Numeral,
  unit: Amount["unit"],
  read: Partial<Pick<Amount, "from" | "to" | "value">> = {},
): Amount {
  return { from: read.from ?? from, to: read.to ?? to, value: read.value ?? value, vague, digits, scale, unit };
}

/** *One in five*, *één op de tien*, in percent; *two in ten minutes* is a pace. */
function readRatio(part: Numeral, reach: Reach): Pick<Amount, "to" | "value"> | null {
  const { tokens, lexicon, end } = reach;
  const middle = lexicon.ratios.at(tokens, part.to, end);
  const whole = middle && readNumeral(middle.to, reach);
  if (!whole || part.value.min >= whole.value.min || part.value.min > 9 || whole.value.max > 100) return null;
  if (part.vague || whole.vague || lexicon.exempt.durations.has(tokens[whole.to]?.lower ?? "")) return null;
  const value = Number(((100 * part.value.min) / whole.value.min).toPrecision(12));
  return { to: whole.to, value: { min: value, max: value } };
}
