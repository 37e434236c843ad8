import { areCoordinated, type Candidate, clauseAt, type Reading } from "./candidate.ts";
import type { Predicate } from "./find-predicates.ts";

/** For each candidate what is said of those it counts, or null: its own predicate, else that of the candidate it is coordinated with. */
export function choosePredicates(candidates: readonly Candidate[], reading: Reading): readonly (Predicate | null)[] {
  const own = candidates.map((candidate, index) => ownPredicate(candidate, { candidates, index, reading }));
  const chosen = [...own];
  for (let index = 1; index < candidates.length; index++) {
    const [before, candidate] = [candidates[index - 1], candidates[index]];
    const shared = chosen[index - 1];
    if (!before || !candidate || chosen[index] || !shared) continue;
    if (fits(shared, candidate) && areCoordinated(before, candidate, reading)) chosen[index] = shared;
  }
  for (let index = candidates.length - 2; index >= 0; index--) {
    const [candidate, after] = [candidates[index], candidates[index + 1]];
    const shared = chosen[index + 1];
    if (!after || !candidate || chosen[index] || !shared || shared.from < after.expression.to) continue;
    if (fits(shared, candidate) && areCoordinated(candidate, after, reading)) chosen[index] = shared;
  }
  return chosen;
}

interface Choice {
  readonly candidates: readonly Candidate[];
  readonly index: number;
  readonly reading: Reading;
}

function ownPredicate(candidate: Candidate, choice: Choice): Predicate | null {
  const { predicates } = choice.reading;
  const best = nearest(predicates, candidate, choice);
  if (!best || isHarm(best)) return best;
  // What happened in the end counts for more than where they were: 176 people on board were killed.
  const later = predicates.filter((predicate) => isHarm(predicate) && predicate.from >= candidate.counted.to);
  return nearest(later, candidate, choice) ?? best;
}

function nearest(predicates: readonly Predicate[], candidate: Candidate, choice: Choice): Predicate | null {
  let best: Predicate | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const predicate of predicates) {
    if (!fits(predicate, candidate)) continue;
    const cost = distance(predicate, candidate, choice);
    if (cost < least) [best, least] = [predicate, cost];
  }
  return best;
}

function isHarm({ kind }: Predicate): boolean {
  return harmToPeople.has(kind) || kind === "damage";
}

const harmToPeople = new Set(["casualty", "displaced", "detained"]);
const people = new Set(["people", "forces", "casualty", "displaced", "detained"]);
const things = new Set(["damage", "materiel", "measure"]);

/** People are killed, driven out and arrested; houses are destroyed. An unknown noun may be either. */
function fits(predicate: Predicate, { counted, expression }: Candidate): boolean {
  if (expression.unit === "money" || counted.kind === "never") return false;
  if (harmToPeople.has(predicate.kind)) {
    if (counted.kind === null) return counted.bare || predicate.kind !== "detained";
    return people.has(counted.kind);
  }
  if (predicate.kind === "damage") return counted.kind === null ? !counted.bare : things.has(counted.kind);
  return counted.kind === null || counted.kind === predicate.kind;
}

/** How many words part them, more across a coordination; infinite where the predicate cannot be said of the candidate. */
function distance(predicate: Predicate, candidate: Candidate, choice: Choice): number {
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
    !candidates.some(({ expression: { from } }) => from < predicate.from)
  )
    return Number.POSITIVE_INFINITY;
  const previous = candidates[index - 1];
  if (previous && previous.expression.from >= predicate.to && !areCoordinated(previous, candidate, reading)) {
    const ownVerb = reading.predicates.some(
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
  if (predicate.active && !standsBeforeVerbCluster(predicate, candidate, reading)) return Number.POSITIVE_INFINITY;
  const clause = clauseAt(reading, counted.to - 1);
  const relative = hasRelative(counted.to, reading);
  const at = clauseAt(reading, predicate.from);
  if (gap > 16 || (at !== clause && !(relative && at === clause + 1))) return Number.POSITIVE_INFINITY;
  if (isCutOff(counted.to, predicate.from, reading)) return Number.POSITIVE_INFINITY;
  if (counted.bare && !counted.elided && gap > 4) return Number.POSITIVE_INFINITY;
  if (lexicon.prepositions.has(tokens[expression.from - 1]?.lower ?? "") && gap > 0 && !relative) {
    if (!lexicon.through.has(tokens[expression.from - 1]?.lower ?? "")) return Number.POSITIVE_INFINITY;
  }
  for (let next = index + 1; next < candidates.length; next++) {
    const [between, previous] = [candidates[next], candidates[next - 1]];
    if (!between || !previous || between.expression.from >= predicate.from) break;
    if (!areCoordinated(previous, between, reading) && fits(predicate, between)) return Number.POSITIVE_INFINITY;
  }
  return gap + 0.5;
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
