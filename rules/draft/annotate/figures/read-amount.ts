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
  const { share, ...plain } = numeral;
  let { from } = numeral;
  while (from > free && lexicon.moneySigns.has(tokens[from - 1]?.lower ?? "")) from--;
  // Whose dollar it is: C$10,000.
  if (from < numeral.from && from > free && tokens[from]?.spaced === false && tokens[from - 1]?.kind === "word") from--;
  if (from < numeral.from) return { ...plain, from, unit: "money" };
  const percent = lexicon.percents.at(tokens, numeral.to, end);
  if (percent) return { ...plain, to: percent.to, unit: "share" };
  if (share) return { ...plain, unit: "share" };
  const linked = numeral.vague && lexicon.links.has(tokens[numeral.to]?.lower ?? "") ? numeral.to + 1 : numeral.to;
  const money = lexicon.moneyUnits.at(tokens, linked, end);
  return money ? { ...plain, to: money.to, unit: "money" } : { ...plain, unit: "none" };
}
