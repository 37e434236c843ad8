import type { NumberExpression } from "../numerals/number-expressions.ts";
import type { Reach } from "../numerals/numeral.ts";
import { readAmount } from "../numerals/read-amount.ts";
import { type Counted, left } from "./counted.ts";
import { readNoun } from "./read-noun.ts";

/** What a number counts, from behind it on. */
export function readCounted(expression: NumberExpression, reach: Reach): Counted {
  const { tokens, lexicon, end } = reach;
  const others = lexicon.others.at(tokens, expression.to, end);
  const at = others?.to ?? expression.to;
  const partitive = lexicon.partitives.at(tokens, at, end) ?? linkAt(at, expression, reach);
  if (expression.unit === "money" || (expression.unit === "share" && !partitive))
    return readRate(left(expression.to, false), reach);
  if (!partitive) return readRate(readNoun(at, at, reach) ?? left(at, others !== null), reach);
  const pronoun = tokens[partitive.to];
  if (pronoun && partitive.to < end && lexicon.pronouns.has(pronoun.lower)) return left(partitive.to + 1, true);
  const whole = readAmount(partitive.to, partitive.to, reach);
  const noun = readNoun(whole?.to ?? partitive.to, at, reach);
  if (whole) return noun ? { ...noun, whole: whole.value } : { ...left(whole.to, true), whole: whole.value };
  const counts = expression.vague || expression.unit === "share" || expression.scale > 1;
  return noun ? { ...noun, elided: !counts } : left(at, others !== null);
}

/** A magnitude is linked to what it counts: *thousands of people*, *des milliers de maisons*. */
function linkAt(
  at: number,
  { vague, scale }: NumberExpression,
  { tokens, lexicon, end }: Reach,
): { readonly to: number } | null {
  const links = at < end && lexicon.links.has(tokens[at]?.lower ?? "");
  return links && (vague || scale > 1) ? { to: at + 1 } : null;
}

/** *18.9 deaths per 100,000 people* runs to the end of its denominator. */
function readRate(counted: Counted, reach: Reach): Counted {
  const rate = reach.lexicon.rates.at(reach.tokens, counted.to, reach.end);
  if (!rate) return counted;
  const denominator = readAmount(rate.to, rate.to, reach);
  if (!denominator) return counted;
  const noun = readNoun(denominator.to, denominator.to, reach);
  return { ...counted, to: noun?.to ?? denominator.to };
}
