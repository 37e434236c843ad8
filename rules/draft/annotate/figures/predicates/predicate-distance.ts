import { areCoordinated, type Candidate } from "../candidate.ts";
import { clauseAt, predicatesNear, type Reading } from "../reading.ts";
import type { Predicate } from "./find-predicates.ts";
import { isActive } from "./is-active.ts";
import { fits } from "./predicate-fits.ts";

/** A candidate among its neighbours. */
export interface Choice {
  readonly candidates: readonly Candidate[];
  readonly index: number;
  readonly reading: Reading;
}

/** How many words part them, more across a coordination; infinite where the predicate cannot be said of the candidate. */
export function distance(predicate: Predicate, candidate: Candidate, choice: Choice): number {
  const { expression, counted } = candidate;
  const within = predicate.from < counted.to && predicate.to > expression.from;
  if (within && (!predicate.apart || predicate.from < expression.from)) return 0;
  return predicate.to <= expression.from
    ? distanceBefore(predicate, candidate, choice)
    : distanceAfter(predicate, candidate, choice);
}

function distanceBefore(predicate: Predicate, candidate: Candidate, { candidates, index, reading }: Choice): number {
  const { expression, counted } = candidate;
  const { tokens, lexicon } = reading;
  const gap = expression.from - predicate.to;
  if (gap > (predicate.tolls ? 20 : 12) || clauseAt(reading, predicate.from) !== clauseAt(reading, expression.from))
    return Number.POSITIVE_INFINITY;
  const before = tokens[expression.from - 1]?.lower ?? "";
  const led = gap > 0 && lexicon.prepositions.has(before);
  if (led && (!lexicon.through.has(before) || (gap > 2 && !predicate.tolls))) return Number.POSITIVE_INFINITY;
  if (counted.bare && !counted.elided && gap > (predicate.tolls ? 16 : led ? 8 : 3)) return Number.POSITIVE_INFINITY;
  if (
    gap > 0 &&
    !predicate.tolls &&
    tokens[predicate.to]?.text === "," &&
    !candidates.slice(Math.max(0, index - 4), index).some(({ expression: { from } }) => from < predicate.from)
  )
    return Number.POSITIVE_INFINITY;
  const previous = candidates[index - 1];
  if (previous && previous.expression.from >= predicate.to && !areCoordinated(previous, candidate, reading)) {
    const ownVerb = predicatesNear(reading, previous.counted.to, expression.from).some(
      (other) => other !== predicate && other.from >= previous.counted.to && other.to <= expression.from,
    );
    if (ownVerb || (lexicon.prepositions.has(before) && !predicate.tolls)) return Number.POSITIVE_INFINITY;
  }
  let coordinated = 0;
  for (let at = predicate.to; at < expression.from; at++)
    if (tokens[at]?.text === "," || lexicon.coordinators.at(tokens, at, expression.from)) coordinated = 3;
  return gap + coordinated;
}

function distanceAfter(predicate: Predicate, candidate: Candidate, { candidates, index, reading }: Choice): number {
  const { expression, counted } = candidate;
  const { tokens, lexicon } = reading;
  const gap = predicate.from - counted.to;
  if (isActive(predicate, reading) && !standsBeforeVerbCluster(predicate, candidate, reading))
    return Number.POSITIVE_INFINITY;
  const clause = clauseAt(reading, counted.to - 1);
  const relative = hasRelative(counted.to, reading);
  const at = clauseAt(reading, predicate.from);
  if (gap > 16 || (at !== clause && !(relative && at === clause + 1))) return Number.POSITIVE_INFINITY;
  if (isCutOff(counted.to, predicate.from, reading)) return Number.POSITIVE_INFINITY;
  if (counted.bare && !counted.elided && gap > 4) return Number.POSITIVE_INFINITY;
  // Nine people who were hurt, not with nine people were hurt: a finite verb is no attribute.
  const apart = gap > 0 || lexicon.passives.has(tokens[predicate.from]?.lower ?? "");
  if (lexicon.prepositions.has(tokens[expression.from - 1]?.lower ?? "") && apart && !relative) {
    if (!lexicon.through.has(tokens[expression.from - 1]?.lower ?? "")) return Number.POSITIVE_INFINITY;
  }
  // Three children from one family were killed: the family only says who the children are.
  if (apart && candidates[index - 1]?.counted.to === expression.from - 1 && isLed(candidate, reading))
    return Number.POSITIVE_INFINITY;
  for (let next = index + 1; next < candidates.length; next++) {
    const [between, previous] = [candidates[next], candidates[next - 1]];
    if (!between || !previous || between.expression.from >= predicate.from) break;
    if (isLed(between, reading)) continue;
    if (!areCoordinated(previous, between, reading) && fits(predicate, between)) return Number.POSITIVE_INFINITY;
  }
  return gap + 0.5;
}

/** Right behind a preposition, and so part of what stands before it: *of the bus with nine people aboard*. */
function isLed({ expression }: Candidate, { tokens, lexicon }: Reading): boolean {
  return lexicon.prepositions.has(tokens[expression.from - 1]?.lower ?? "");
}

/** One comma without its partner ends what is said of those counted: *who wrote 300 papers, died*; *twelve men, two of them boys, died* has both. */
function isCutOff(from: number, to: number, { tokens, lexicon }: Reading): boolean {
  let commas = 0;
  for (let at = from; at < to; at++) {
    if (tokens[at]?.text !== ",") continue;
    const relative = lexicon.clauseOpeners.at(tokens, at, to) ?? lexicon.clauseOpeners.at(tokens, at + 1, to);
    if (!relative) commas++;
  }
  return commas % 2 === 1;
}

/** Whether a clause about those counted begins right behind them, or behind what belongs to them: *two men from the village who were shot*. */
function hasRelative(at: number, { tokens, lexicon, end }: Reading): boolean {
  for (let next = at; next < Math.min(end, at + 5); next++) {
    if (lexicon.clauseOpeners.at(tokens, next, end)) return true;
    const word = tokens[next]?.lower ?? "";
    if (lexicon.passives.has(word) || lexicon.actives.has(word) || tokens[next]?.text === ",") return false;
  }
  return false;
}

/** In *dat de politie twee mannen heeft opgepakt* and *heeft twee mannen opgepakt* those before an active participle underwent it. */
function standsBeforeVerbCluster(
  predicate: Predicate,
  candidate: Candidate,
  { tokens, lexicon, from }: Reading,
): boolean {
  const auxiliary = (at: number) => lexicon.actives.has(tokens[at]?.lower ?? "");
  if (auxiliary(predicate.from - 1) || auxiliary(predicate.to)) return lexicon.verbFinal;
  for (let at = predicate.from - 1; at >= Math.max(from, predicate.from - 16); at--)
    if (auxiliary(at)) return at < candidate.expression.from;
  return false;
}
