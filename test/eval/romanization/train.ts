// Learns the romanization model from pairs of names and measures it on pairs left out. From the repository's root:
//   node run.mjs test/eval/romanization/train.ts PAIRS.jsonl
// PAIRS.jsonl has one {"a", "b", "label": "same"|"different", "country", "newsLanguages"?} a line.
import { writeFileSync } from "node:fs";
import { type BoostedTrees, evaluateTrees } from "../../../rules/places/romanization/boosted-trees.ts";
import { featureNames, featuresOf } from "../../../rules/places/romanization/features.ts";
import type { StepEvidence } from "../../../rules/places/romanization/step-evidence.ts";
import { growTrees } from "./grow-trees.ts";
import { learnEvidence } from "./learn-evidence.ts";
import { folds, type NamePair, readPairs } from "./pairs.ts";
import { strangersAmong } from "./strangers.ts";

const growth = { trees: 200, depth: 4, rate: 0.08, leastInLeaf: 30, shrinkage: 4 };
const folder = "rules/places/romanization/data";
const pairs = readPairs(process.argv[2] ?? "");

const strangers = strangersAmong(pairs);
console.log({ strangers: strangers.length });

const scores = new Map<NamePair, number>();
for (const fold of folds) {
  const { evidence, trees } = learn([...pairs, ...strangers].filter((pair) => pair.fold !== fold));
  for (const pair of pairs)
    if (pair.fold === fold) scores.set(pair, evaluateTrees(trees, featuresOf(pair.alignment, evidence)));
}
const figures = measure(scores);
console.log(figures);
writeFileSync(`${folder}/figures.json`, `${JSON.stringify(figures, null, 2)}\n`);
const { evidence, trees } = learn([...pairs, ...strangers]);
writeFileSync(`${folder}/model.json`, `${JSON.stringify({ evidence, ...trees }).replaceAll("],[", "],\n[")}\n`);

/** The evidence that a pair is judged by never comes from the pair itself, or the trees would trust it too much. */
function learn(given: readonly NamePair[]): { evidence: StepEvidence; trees: BoostedTrees } {
  const rows: { features: readonly number[]; same: boolean }[] = [];
  for (const fold of folds) {
    const evidence = learnEvidence(given.filter((pair) => pair.fold !== fold));
    for (const pair of given)
      if (pair.fold === fold) rows.push({ features: featuresOf(pair.alignment, evidence), same: pair.same });
  }
  const columns = featureNames.map((_, j) => Float64Array.from(rows, (row) => row.features[j] ?? 0));
  return {
    evidence: learnEvidence(given),
    trees: growTrees(
      columns,
      Uint8Array.from(rows, (row) => (row.same ? 1 : 0)),
      growth,
    ),
  };
}

function measure(scored: ReadonlyMap<NamePair, number>): Record<string, number> {
  const ranked = [...scored].sort((x, y) => y[1] - x[1]);
  const same = pairs.filter((pair) => pair.same).length;
  const news = pairs.filter((pair) => pair.same && pair.inNewsLanguages).length;
  const figures: Record<string, number> = { pairs: pairs.length, bestF1: 0 };
  let [right, rightNews] = [0, 0];
  ranked.forEach(([pair, score], i) => {
    if (pair.same) right += 1;
    if (pair.same && pair.inNewsLanguages) rightNews += 1;
    if (ranked[i + 1]?.[1] === score) return;
    const precision = right / (i + 1);
    figures.bestF1 = Math.max(figures.bestF1 ?? 0, (2 * right) / (i + 1 + same));
    for (const bar of [0.96, 0.98, 0.99])
      if (precision >= bar)
        Object.assign(figures, {
          [`recallAt${bar}`]: right / same,
          [`newsRecallAt${bar}`]: rightNews / news,
          [`scoreAt${bar}`]: 1 / (1 + Math.exp(-score)),
        });
  });
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Math.round(value * 1000) / 1000]));
}
