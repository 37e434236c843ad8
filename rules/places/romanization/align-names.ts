import { remember } from "../remember.ts";
import { nothing, type SpellingTable, spellingTable } from "./spelling-table.ts";

/** One step of an alignment: letters of one name taken for letters of the other, either of which may be none. */
export interface AlignedStep {
  /** Numbers of the spellings in the table. */
  readonly a: number;
  readonly b: number;
  /** Where they stand in the folded names. */
  readonly atA: number;
  readonly atB: number;
  readonly cost: number;
  /** Why it is nothing strange to the readers that the names are for, where that makes a difference. */
  readonly habit?: string;
}

const stepCost = 0.001;
const doubledCost = 0.04;
const longestName = 48;
const side = longestName + 1;
const best = new Float64Array(side * side);
const cameFrom = new Int32Array(side * side);
const cameBy = new Int32Array(side * side);

/** The cheapest way to read two folded names (`FoldedName.letters`) as one. Quadratic in their length, which is cut at 48 letters. */
export function alignNames(lettersA: string, lettersB: string): readonly AlignedStep[] {
  const sides = sidesOf(lettersA, lettersB);
  fill(sides, Number.MAX_VALUE);
  return walkBack(sides.a.length, sides.b.length);
}

/** Whether two folded names can be read as one at no more than a cost. Ways that cost more are left where they do, which is nearly at once for most names. */
export function canBeAligned(lettersA: string, lettersB: string, most: number): boolean {
  const sides = sidesOf(lettersA, lettersB);
  fill(sides, most);
  return (best[sides.a.length * side + sides.b.length] ?? 0) <= most;
}

function sidesOf(lettersA: string, lettersB: string): Sides {
  const a = lettersA.slice(0, longestName);
  const b = lettersB.slice(0, longestName);
  return { a, b, atA: spellingsAt(a), atB: spellingsAt(b) };
}

interface Sides {
  readonly a: string;
  readonly b: string;
  readonly atA: readonly (readonly number[])[];
  readonly atB: readonly (readonly number[])[];
}

/** A name is held against many others. */
const spellingsAt = remember((letters): readonly (readonly number[])[] =>
  Array.from(letters, (_, i) => spellingTable.at(letters, i)),
);

function fill({ a, b, atA, atB }: Sides, most: number): void {
  const { size, costs, spellings }: SpellingTable = spellingTable;
  for (let i = 0; i <= a.length; i += 1) best.fill(Number.POSITIVE_INFINITY, i * side, i * side + b.length + 1);
  best[0] = 0;
  for (let i = 0; i <= a.length; i += 1)
    for (let j = 0; j <= b.length; j += 1) {
      const here = i * side + j;
      const cost = best[here] ?? 0;
      if (cost > most) continue;
      const ofA = atA[i];
      const ofB = atB[j];
      if (ofA) {
        const single = ofA[0] ?? nothing;
        const doubled = i > 0 && a[i] === a[i - 1];
        relax(here, here + side, cost + (doubled ? doubledCost : (costs[single * size] ?? 1)), single * size);
      }
      if (ofB) {
        const single = ofB[0] ?? nothing;
        const doubled = j > 0 && b[j] === b[j - 1];
        relax(here, here + 1, cost + (doubled ? doubledCost : (costs[single] ?? 1)), single);
      }
      if (!ofA || !ofB) continue;
      for (const p of ofA)
        for (const q of ofB) {
          const step = costs[p * size + q] ?? 1;
          if (step === Number.POSITIVE_INFINITY) continue;
          const to = here + (spellings[p]?.length ?? 1) * side + (spellings[q]?.length ?? 1);
          relax(here, to, cost + step, p * size + q);
        }
    }
}

function relax(from: number, to: number, cost: number, by: number): void {
  if (cost + stepCost >= (best[to] ?? 0)) return;
  best[to] = cost + stepCost;
  cameFrom[to] = from;
  cameBy[to] = by;
}

function walkBack(lengthA: number, lengthB: number): readonly AlignedStep[] {
  const { size } = spellingTable;
  const steps: AlignedStep[] = [];
  let at = lengthA * side + lengthB;
  while (at > 0) {
    const from = cameFrom[at] ?? 0;
    const by = cameBy[at] ?? 0;
    steps.push({
      a: Math.floor(by / size),
      b: by % size,
      atA: Math.floor(from / side),
      atB: from % side,
      cost: (best[at] ?? 0) - (best[from] ?? 0) - stepCost,
    });
    at = from;
  }
  return steps.reverse();
}
