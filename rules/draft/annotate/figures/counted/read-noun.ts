import type { Token } from "../../../block.ts";
import type { Reach } from "../numerals/numeral.ts";
import { type Counted, found } from "./counted.ts";

/** A noun phrase in the news seldom has more words before its head. */
const longestPhrase = 6;
const longestAttribute = 9;

/** The noun phrase that begins at a token: up to its first known noun and those that directly follow it, else up to the first word that looks like a plural. */
export function readNoun(from: number, least: number, reach: Reach): Counted | null {
  const { tokens, lexicon } = reach;
  const start = afterAttribute(from, reach);
  const end = Math.min(reach.end, start + longestPhrase);
  let guess: Counted | null = null;
  for (let at = start; at < end; at++) {
    const token = tokens[at];
    const bracket = guess ? null : closingBracket(at, reach);
    if (bracket !== null) {
      const inner = readNoun(bracket + 1, bracket + 1, reach);
      if (inner) return inner;
    }
    if (!token || (token.kind !== "word" && !isQuoteMark(token))) break;
    if (lexicon.stops.has(token.lower) && !(at === from && from > least && lexicon.determiners.has(token.lower))) break;
    if (isNumeral(token, reach)) break;
    if (lexicon.exempt.durations.has(token.lower)) return found(at + 1, "never", token.lower);
    const known = knownNoun(at, reach);
    if (known) return withCoordinated(asModifier(known, reach) ?? known, reach);
    if (at > least && lexicon.predicates.at(tokens, at, reach.end)) break;
    if (at === least && lexicon.predicates.at(tokens, at, reach.end) && !knownNoun(at + 1, reach)) break;
    guess ??= guessNoun(token, at, reach);
  }
  return guess;
}

/** A participle with all that belongs to it may stand before the noun: *90.000 in Ägypten lebenden Flüchtlingen*. */
function afterAttribute(from: number, { tokens, lexicon, end }: Reach): number {
  if (lexicon.attributeEnds.length === 0 || !lexicon.prepositions.has(tokens[from]?.lower ?? "")) return from;
  for (let at = from + 1; at < Math.min(end, from + longestAttribute); at++) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token?.kind !== "word" || next?.kind !== "word") return from;
    const isParticiple = token.word.small && lexicon.attributeEnds.some((ending) => token.lower.endsWith(ending));
    if (isParticiple && next.word.capital && !lexicon.stops.has(token.lower)) return at;
  }
  return from;
}

function knownNoun(at: number, reach: Reach): Counted | null {
  const { tokens, lexicon, end } = reach;
  let last: Counted | null = null;
  for (let next = at; next < end; ) {
    const token = tokens[next];
    if (token?.kind !== "word" || (next > at && lexicon.stops.has(token.lower))) break;
    const phrase = lexicon.nouns.at(tokens, next, end);
    const noun = phrase?.meaning ?? lexicon.nounOf(token.lower);
    if (!noun || (next > at && (lexicon.compounds || lexicon.predicates.at(tokens, next, end)))) break;
    next = phrase?.to ?? next + 1;
    last = found(next, noun.kind ?? "never", noun.name, noun.happened);
  }
  return last;
}

/** In a language without compounds a singular noun may stand before the head: *36 arrest warrants*, *two people smugglers*. */
function asModifier({ to }: Counted, { tokens, lexicon, end }: Reach): Counted | null {
  const [last, next] = [tokens[to - 1], tokens[to]];
  if (lexicon.compounds || lexicon.capitalisedNouns || !last || next?.kind !== "word" || to >= end) return null;
  const plural = (word: string) => lexicon.pluralEnds.some((ending) => word.endsWith(ending)) && word.length > 3;
  if (plural(last.lower) || !plural(next.lower) || lexicon.stops.has(next.lower)) return null;
  return lexicon.predicates.at(tokens, to, end) ? null : found(to + 1, null, next.lower);
}

/** *Vrouwen en kinderen*, *men, women and children*: one number counts both. */
function withCoordinated(noun: Counted, reach: Reach): Counted {
  let listed = noun.to;
  for (
    let next = knownNoun(listed + 1, reach);
    next && reach.tokens[listed]?.text === ",";
    next = knownNoun(listed + 1, reach)
  )
    listed = next.to;
  const and = reach.lexicon.coordinators.at(reach.tokens, listed, reach.end);
  const second = and && knownNoun(and.to, reach);
  return second && second.kind === noun.kind && noun.kind !== "never" ? { ...noun, to: second.to } : noun;
}

/** An abbreviation spelled out may stand before the noun: *ISIS (Islamic State) fighters*. */
function closingBracket(at: number, { tokens, end }: Reach): number | null {
  if (tokens[at]?.text !== "(") return null;
  for (let next = at + 1; next < Math.min(end, at + 10); next++) if (tokens[next]?.text === ")") return next;
  return null;
}

function isNumeral({ lower, word }: Token, { lexicon }: Reach): boolean {
  return word.digit || (lexicon.pieces(lower)?.some((piece) => piece.is === "number") ?? false);
}

function guessNoun(token: Token, at: number, { lexicon }: Reach): Counted | null {
  const { lower, word } = token;
  const { capital } = word;
  if (lexicon.peopleEnds.some((ending) => lower.endsWith(ending) && lower.length > ending.length + 1))
    return { ...found(at + 1, "people", lower), guessed: true };
  const plural = lexicon.pluralEnds.some((ending) => lower.endsWith(ending)) && lower.length > 3;
  if (!plural || (lexicon.capitalisedNouns && !capital)) return null;
  // An unlisted name of many is a people: Oeigoeren, Rohingyas.
  return { ...found(at + 1, capital && !lexicon.capitalisedNouns ? "people" : null, lower), guessed: true };
}

function isQuoteMark(token: Token): boolean {
  return /^["“”„'‘’«»]$/u.test(token.text);
}
