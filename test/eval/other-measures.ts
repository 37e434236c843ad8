import type { PairScore } from "./score/score-pairs.ts";
import type { SetScore } from "./score/score-set.ts";

/** The same articles in several languages should hold about as many findings: within 35 % of the English original. */
export function parallelTable(scores: readonly SetScore[]): string {
  const rate = (score: SetScore) => (1000 * score.findings) / score.words;
  const english = scores.find(({ set }) => set === "plain-ntrex-en");
  const rows = ["nl", "de", "fr", "es"].flatMap((language) => {
    const score = scores.find(({ set }) => set === `plain-ntrex-${language}`);
    if (!score || !english) return [];
    const difference = 100 * (rate(score) / rate(english) - 1);
    const holds = Math.abs(difference) <= 35;
    return [`| ${language} | ${rate(score).toFixed(2)} | ${difference.toFixed(0)} % | ${holds ? "✓" : "✗"} |`];
  });
  return [
    "| language | findings per 1,000 words | against English | ± 35 % |",
    "| --- | --- | --- | --- |",
    ...(english ? [`| en | ${rate(english).toFixed(2)} | | |`] : []),
    ...rows,
  ].join("\n");
}

export function placeLines(scores: readonly SetScore[], pairs: PairScore | null): string {
  const lines: string[] = [];
  const syria = scores.find(({ set }) => set === "places-syria-en")?.tallies.get("places: warnings right");
  if (syria) lines.push(`False spellings as warnings in places-syria-en: ${syria.of - syria.hits} (at most 4).`);
  if (pairs) {
    const { best, recall, newsRecall } = pairs;
    lines.push(
      `Pairs of names: best F1 ${best.toFixed(3)} (at least .93); at precision .98, recall ${recall.toFixed(3)} (at least .62), of names in news languages ${newsRecall.toFixed(3)} (at least .82).`,
    );
  }
  return lines.join("\n");
}

export function detectionLines(scores: readonly SetScore[]): string {
  const tallies = scores.flatMap(({ tallies: all }) => all.get("language detected") ?? []);
  const right = tallies.reduce((sum, tally) => sum + tally.hits, 0);
  const all = tallies.reduce((sum, tally) => sum + tally.of, 0);
  return `Right for ${right} of ${all} texts over 60 words.`;
}
