/** Gradient-boosted decision trees, each a row of numbers in prefix order: feature, threshold, length of the left branch; a leaf is -1 and its value. */
export interface BoostedTrees {
  readonly base: number;
  readonly trees: readonly (readonly number[])[];
}

/** The model's answer as a logarithm of odds. */
export function evaluateTrees({ base, trees }: BoostedTrees, features: readonly number[]): number {
  return trees.reduce((sum, tree) => sum + evaluate(tree, features), base);
}

function evaluate(tree: readonly number[], features: readonly number[]): number {
  let at = 0;
  for (;;) {
    const feature = tree[at] ?? -1;
    if (feature < 0) return tree[at + 1] ?? 0;
    const goesLeft = (features[feature] ?? 0) < (tree[at + 1] ?? 0);
    at += 3 + (goesLeft ? 0 : (tree[at + 2] ?? 0));
  }
}
