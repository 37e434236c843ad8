import { lintTexts } from "../copydesk.ts";
import type { GoldText } from "../corpus.ts";
import { scoreFigures } from "./score-figures.ts";
import { scorePlaces } from "./score-places.ts";
import { scoreQuotations } from "./score-quotations.ts";
import { type Miss, startTallies, type Tally, wordsIn } from "./tally.ts";

export interface SetScore {
  readonly set: string;
  readonly texts: number;
  readonly words: number;
  readonly findings: number;
  readonly warnings: number;
  readonly tallies: ReadonlyMap<string, Tally>;
  readonly misses: readonly Miss[];
}

/** Lints a set and holds it against its labels. Texts whose labels are partial are too short to tell their language by, so it is given. */
export function scoreSet(set: string, texts: readonly GoldText[]): SetScore {
  const tallies = startTallies(set);
  const partial = texts.find((text) => text.partial);
  const linted = lintTexts(texts, partial?.lang);
  let words = 0;
  for (const [at, gold] of texts.entries()) {
    const found = linted[at];
    if (!found) continue;
    const length = wordsIn(gold.text);
    words += length;
    if (!partial && length > 60) {
      const right = found.language.slice(0, 2) === gold.lang;
      tallies.count("language detected", right);
      if (!right) tallies.miss(`taken for ${found.language}`, gold, { start: 0, end: 80 });
    }
    scoreFigures(gold, found, tallies);
    scoreQuotations(gold, found, tallies);
    scorePlaces(gold, found, tallies);
  }
  const findings = linted.flatMap((file) => file.findings);
  const warnings = findings.filter(({ severity }) => severity !== "information").length;
  return { set, texts: texts.length, words, findings: findings.length, warnings, ...tallies };
}
