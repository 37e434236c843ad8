import { areCoordinated, type Candidate, isPartOf } from "../candidate.ts";
import { predicatesNear, type Reading } from "../reading.ts";
import type { Predicate } from "./find-predicates.ts";
import { type Choice, distance } from "./predicate-distance.ts";
import { fits, isHarm } from "./predicate-fits.ts";

/** For each candidate what is said of those it counts, or null: its own predicate, else that of the candidate it is coordinated with. */
export function choosePredicates(candidates: readonly Candidate[], reading: Reading): readonly (Predicate | null)[] {
  const own = candidates.map((candidate, index) => ownPredicate(candidate, { candidates, index, reading }));
  const chosen = [...own];
  for (let index = 1; index < candidates.length; index++) {
    const [before, candidate] = [candidates[index - 1], candidates[index]];
    const shared = chosen[index - 1];
    if (!before || !candidate || chosen[index] || !shared) continue;
    const joined = areCoordinated(before, candidate, reading) || isPartOf(before, candidate, reading);
    if (joined && fits(shared, candidate)) chosen[index] = shared;
  }
  for (let index = candidates.length - 2; index >= 0; index--) {
    const [candidate, after] = [candidates[index], candidates[index + 1]];
    const shared = chosen[index + 1];
    if (!after || !candidate || chosen[index] || !shared || shared.from < after.expression.to) continue;
    if (fits(shared, candidate) && areCoordinated(candidate, after, reading)) chosen[index] = shared;
  }
  return chosen;
}

function ownPredicate(candidate: Candidate, choice: Choice): Predicate | null {
  const predicates = predicatesNear(choice.reading, candidate.expression.from, candidate.counted.to);
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
