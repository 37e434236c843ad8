/**
 * Measures the built command on annotated news: `npm run eval [-- --shared DIR] [--errors FILE]`. DIR holds `corpora/*.jsonl` and `places/pairs.jsonl`; without it,
 * `COPYDESK_SHARED` or the sibling folder `shared` does. The texts are third parties' and no part of this project, so elsewhere there may be nothing to measure on.
 * `--errors` writes every error with its context, a line of JSON each.
 */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { cutBars, newsBars, otherBars, otherSets } from "./bars.ts";
import { type Measured, measure, newsLanguages, tallyOfCut, tallyOfSet } from "./measure.ts";
import { detectionLines, parallelTable, placeLines } from "./other-measures.ts";
import { barTable } from "./table.ts";

const { values } = parseArgs({ options: { shared: { type: "string" }, errors: { type: "string" } } });
const shared = values.shared ?? process.env.COPYDESK_SHARED ?? join("..", "shared");

if (existsSync(join(shared, "corpora"))) {
  const measured = measure(shared);
  print(measured);
  if (values.errors) writeErrors(values.errors, measured);
} else
  console.log(
    `There are no annotated texts in ${shared}, so nothing is measured. Name their folder with --shared or COPYDESK_SHARED.`,
  );

function print(measured: Measured): void {
  const news = barTable(newsBars, newsLanguages, (language, name) => tallyOfSet(measured, `news-${language}`, name));
  const cut = barTable(cutBars, newsLanguages, (language, name) => tallyOfCut(measured, language, name));
  const others = barTable(otherBars, otherSets, (set, name) => tallyOfSet(measured, set, name));
  console.log(`## News, as published\n\n${news}\n`);
  console.log(`## The same, attributions cut out\n\n${cut}\n`);
  console.log(`## Other sets\n\n${others}\n`);
  console.log(`## Parallel texts\n\n${parallelTable(measured.whole)}\n`);
  console.log(`## Places\n\n${placeLines(measured.whole, measured.pairs)}\n`);
  console.log(`## Language detection\n\n${detectionLines(measured.whole)}\n`);
}

function writeErrors(file: string, { whole, cut }: Measured): void {
  const scores = [...whole, ...cut.flatMap(({ quotations, figures }) => [quotations, figures])];
  const lines = scores.flatMap(({ misses }) => misses).map((miss) => JSON.stringify(miss));
  writeFileSync(file, `${lines.join("\n")}\n`);
}
