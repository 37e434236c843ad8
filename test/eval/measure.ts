import { existsSync } from "node:fs";
import { join } from "node:path";
import { ablateFigures, ablateQuotations } from "./ablation/ablate.ts";
import { readSet, setsOf } from "./corpus.ts";
import { type PairScore, scorePairs } from "./score/score-pairs.ts";
import { type SetScore, scoreSet } from "./score/score-set.ts";
import type { Tally } from "./score/tally.ts";

/** The languages that annotated news is there for. */
export const newsLanguages: readonly string[] = ["en", "nl", "de", "fr", "es"];

export interface Measured {
  /** Every set as it is, by its name. */
  readonly whole: readonly SetScore[];
  /** The news of each language with its attributions cut out: from quotations, and from figures. */
  readonly cut: readonly { readonly language: string; readonly quotations: SetScore; readonly figures: SetScore }[];
  readonly pairs: PairScore | null;
}

/** Lints every set of `shared`, whole and cut, and scores the pairs of names where there are any. */
export function measure(shared: string): Measured {
  const corpora = join(shared, "corpora");
  const pairs = join(shared, "places", "pairs.jsonl");
  return {
    whole: setsOf(corpora).map((set) => scoreSet(set, readSet(corpora, set))),
    cut: newsLanguages.map((language) => {
      const texts = readSet(corpora, `news-${language}`);
      return {
        language,
        quotations: scoreSet(
          `quotations cut ${language}`,
          texts.flatMap((text) => [...ablateQuotations(text)]),
        ),
        figures: scoreSet(
          `figures cut ${language}`,
          texts.flatMap((text) => [...ablateFigures(text)]),
        ),
      };
    }),
    pairs: existsSync(pairs) ? scorePairs(pairs) : null,
  };
}

/** The tally of a measure over a whole set. */
export function tallyOfSet({ whole }: Measured, set: string, measured: string): Tally | undefined {
  return whole.find((score) => score.set === set)?.tallies.get(measured);
}

/** The tally of a measure over the news of a language that was cut for it. */
export function tallyOfCut({ cut }: Measured, language: string, measured: string): Tally | undefined {
  const scores = cut.find((one) => one.language === language);
  return (measured.startsWith("figures") ? scores?.figures : scores?.quotations)?.tallies.get(measured);
}
