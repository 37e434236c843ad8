import type { BoostedTrees } from "../../../rules/places/romanization/boosted-trees.ts";

export interface Growth {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  readonly leastInLeaf: number;
  readonly shrinkage: number;
}

const bins = 48;

/** Gradient boosting with logistic loss over binned features; rows and columns are sampled for each tree. `columns[j][i]` is feature j of row i. */
export function growTrees(columns: readonly Float64Array[], labels: Uint8Array, growth: Growth): BoostedTrees {
  const random = lcg(7);
  const binned = columns.map(bin);
  const positives = labels.reduce((sum, label) => sum + label, 0);
  const base = Math.log(positives / (labels.length - positives));
  const odds = new Float64Array(labels.length).fill(base);
  const trees: number[][] = [];
  for (let t = 0; t < growth.trees; t += 1) {
    const gradients = odds.map((value, i) => 1 / (1 + Math.exp(-value)) - (labels[i] ?? 0));
    const rows = [...labels.keys()].filter(() => random() < 0.7);
    const features = [...columns.keys()].filter(() => random() < 0.6);
    const tree = growTree({ binned, gradients, features, growth }, rows, growth.depth);
    trees.push(tree);
    for (let i = 0; i < odds.length; i += 1) odds[i] = (odds[i] ?? 0) + follow(tree, columns, i);
  }
  return { base: round(base), trees };
}

interface Ground {
  readonly binned: readonly Binned[];
  readonly gradients: Float64Array;
  readonly features: readonly number[];
  readonly growth: Growth;
}

function growTree(ground: Ground, rows: readonly number[], depth: number): number[] {
  const { binned, gradients, growth } = ground;
  const total = sumOf(rows, gradients);
  const split = depth > 0 && rows.length >= 2 * growth.leastInLeaf ? bestSplit(ground, rows, total) : null;
  if (!split) return [-1, round((-total.gradient / (total.curvature + growth.shrinkage)) * growth.rate)];
  const { of, edges } = binned[split.feature] ?? unbinned;
  const left = growTree(
    ground,
    rows.filter((i) => (of[i] ?? 0) <= split.bin),
    depth - 1,
  );
  const right = growTree(
    ground,
    rows.filter((i) => (of[i] ?? 0) > split.bin),
    depth - 1,
  );
  return [split.feature, edges[split.bin] ?? 0, left.length, ...left, ...right];
}

interface Sum {
  gradient: number;
  curvature: number;
  count: number;
}

function sumOf(rows: readonly number[], gradients: Float64Array): Sum {
  const sum = { gradient: 0, curvature: 0, count: rows.length };
  for (const i of rows) {
    sum.gradient += gradients[i] ?? 0;
    sum.curvature += curvatureOf(gradients[i] ?? 0);
  }
  return sum;
}

/** p(1 - p) from p - label. */
function curvatureOf(gradient: number): number {
  const distance = Math.abs(gradient);
  return distance * (1 - distance);
}

function bestSplit(
  { binned, gradients, features, growth }: Ground,
  rows: readonly number[],
  total: Sum,
): { feature: number; bin: number } | null {
  const worth = ({ gradient, curvature }: Sum) => gradient ** 2 / (curvature + growth.shrinkage);
  let best = 0.001;
  let found: { feature: number; bin: number } | null = null;
  for (const feature of features) {
    const { of, edges } = binned[feature] ?? unbinned;
    const sums = Array.from({ length: bins }, () => ({ gradient: 0, curvature: 0, count: 0 }));
    for (const i of rows) {
      const sum = sums[of[i] ?? 0];
      if (!sum) continue;
      sum.gradient += gradients[i] ?? 0;
      sum.curvature += curvatureOf(gradients[i] ?? 0);
      sum.count += 1;
    }
    const left = { gradient: 0, curvature: 0, count: 0 };
    for (let bin = 0; bin < edges.length; bin += 1) {
      left.gradient += sums[bin]?.gradient ?? 0;
      left.curvature += sums[bin]?.curvature ?? 0;
      left.count += sums[bin]?.count ?? 0;
      const right = {
        gradient: total.gradient - left.gradient,
        curvature: total.curvature - left.curvature,
        count: total.count - left.count,
      };
      if (Math.min(left.count, right.count) < growth.leastInLeaf) continue;
      const gain = worth(left) + worth(right) - worth(total);
      if (gain > best) [best, found] = [gain, { feature, bin }];
    }
  }
  return found;
}

interface Binned {
  readonly edges: readonly number[];
  readonly of: Uint8Array;
}

const unbinned: Binned = { edges: [], of: new Uint8Array() };

function bin(column: Float64Array): Binned {
  const sorted = Float64Array.from(column).sort();
  const edges: number[] = [];
  for (let b = 1; b < bins; b += 1) {
    const edge = round(sorted[Math.floor((b * sorted.length) / bins)] ?? 0);
    if (edges.length === 0 || edge > (edges.at(-1) ?? 0)) edges.push(edge);
  }
  return { edges, of: Uint8Array.from(column, (value) => edges.filter((edge) => value >= edge).length) };
}

function follow(tree: readonly number[], columns: readonly Float64Array[], row: number): number {
  let at = 0;
  while ((tree[at] ?? 0) >= 0)
    at += 3 + ((columns[tree[at] ?? 0]?.[row] ?? 0) < (tree[at + 1] ?? 0) ? 0 : (tree[at + 2] ?? 0));
  return tree[at + 1] ?? 0;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** A seeded generator, so that the same pairs give the same model. */
function lcg(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
