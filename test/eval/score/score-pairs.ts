import { readFileSync } from "node:fs";
import { runCopydesk } from "../copydesk.ts";

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly label: string;
  readonly newsLanguages?: boolean;
}

export interface PairScore {
  /** The best F1 over all thresholds. */
  readonly best: number;
  /** The greatest recall at a precision of .98 or more: of all pairs that are one place, and of those in the languages of the news. */
  readonly recall: number;
  readonly newsRecall: number;
}

/** Scores pairs of names, labelled the same place or not, by the likeness that `copydesk places compare` gives them. */
export function scorePairs(file: string): PairScore {
  const pairs = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Pair);
  const input = pairs.map(({ a, b }) => `${a}\t${b}\n`).join("");
  const scores = runCopydesk(["places", "compare", "--stdin", "--format", "json"], input)
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => (JSON.parse(line) as { score: number }).score);
  const ranked = pairs
    .map(({ label, newsLanguages }, at) => ({
      same: label === "same",
      news: newsLanguages === true,
      score: scores[at] ?? 0,
    }))
    .sort((a, b) => b.score - a.score);
  const same = ranked.filter((pair) => pair.same).length;
  const sameNews = ranked.filter((pair) => pair.same && pair.news).length;
  const result = { best: 0, recall: 0, newsRecall: 0 };
  const found = { right: 0, wrong: 0, news: 0 };
  for (const [at, pair] of ranked.entries()) {
    if (!pair.same) found.wrong++;
    else {
      found.right++;
      if (pair.news) found.news++;
    }
    if (ranked[at + 1]?.score === pair.score) continue;
    const precision = found.right / (found.right + found.wrong);
    const recall = found.right / same;
    result.best = Math.max(result.best, (2 * precision * recall) / (precision + recall));
    if (precision >= 0.98) Object.assign(result, { recall, newsRecall: found.news / sameNews });
  }
  return result;
}
