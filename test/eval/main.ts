/**
 * Measures the built command on annotated news: `npm run eval [-- --shared DIR] [--errors FILE]`. DIR holds `corpora/*.jsonl` and `places/pairs.jsonl`; without it,
 * `COPYDESK_SHARED` or the sibling folder `shared` does. The texts are third parties' and no part of this project, so elsewhere there may be nothing to measure on.
 */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ablateFigures, ablateQuotations } from "./ablation/ablate.ts";
import { cutBars, newsBars, otherBars } from "./bars.ts";
import { readSet, setsOf } from "./corpus.ts";
import { detectionLines, parallelTable, placeLines } from "./other-measures.ts";
import { scorePairs } from "./score/score-pairs.ts";
import { type SetScore, scoreSet } from "./score/score-set.ts";
import { barTable } from "./table.ts";

const { values } = parseArgs({ options: { shared: { type: "string" }, errors: { type: "string" } } });
const shared = values.shared ?? process.env.COPYDESK_SHARED ?? join("..", "shared");
const corpora = join(shared, "corpora");

if (existsSync(corpora)) measure();
else
  console.log(
    `There are no annotated texts in ${corpora}, so nothing is measured. Name their folder with --shared or COPYDESK_SHARED.`,
  );

function measure(): void {
  const languages = ["en", "nl", "de", "fr", "es"];
  const whole = setsOf(corpora).map((set) => scoreSet(set, readSet(corpora, set)));
  const cut = languages.flatMap((language) => {
    const texts = readSet(corpora, `news-${language}`);
    return [
      scoreSet(
        `quotations cut ${language}`,
        texts.flatMap((text) => [...ablateQuotations(text)]),
      ),
      scoreSet(
        `figures cut ${language}`,
        texts.flatMap((text) => [...ablateFigures(text)]),
      ),
    ];
  });
  const tallyOf = (scores: readonly SetScore[], set: (column: string) => string) => (column: string, measure: string) =>
    scores.find((score) => score.set === set(column))?.tallies.get(measure);

  print(
    "## News, as published",
    barTable(
      newsBars,
      languages,
      tallyOf(whole, (language) => `news-${language}`),
    ),
  );
  print(
    "## The same, attributions cut out",
    barTable(cutBars, languages, (language, measured) =>
      cut.find(({ set, tallies }) => set.endsWith(language) && tallies.has(measured))?.tallies.get(measured),
    ),
  );
  print(
    "## Other sets",
    barTable(
      otherBars,
      ["dewikinews-de", "alpino-nl", "places-syria-en"],
      tallyOf(whole, (set) => set),
    ),
  );
  print("## Parallel texts", parallelTable(whole));
  print(
    "## Places",
    placeLines(
      whole,
      existsSync(join(shared, "places", "pairs.jsonl")) ? scorePairs(join(shared, "places", "pairs.jsonl")) : null,
    ),
  );
  print("## Language detection", detectionLines(whole));
  if (values.errors) {
    const misses = [...whole, ...cut].flatMap((score) => score.misses);
    writeFileSync(values.errors, `${misses.map((miss) => JSON.stringify(miss)).join("\n")}\n`);
  }
}

function print(heading: string, body: string): void {
  console.log(`${heading}\n\n${body}\n`);
}
