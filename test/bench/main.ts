import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { articlesFrom } from "./articles.ts";
import type { Measure } from "./measure.ts";
import { measureBatch } from "./measure-batch.ts";
import { measureGrowth } from "./measure-growth.ts";
import { measureKeystrokes } from "./measure-keystrokes.ts";
import { measureSize } from "./measure-size.ts";
import { measureStart } from "./measure-start.ts";

/**
 * What Copydesk costs, as ratios to something measured beside it in the same run: times alone say more of the machine than of the program.
 * `npm run bench -- [FOLDER]` takes the Markdown files of a folder for articles, else texts made for the purpose.
 */
const folder = await mkdtemp(join(tmpdir(), "copydesk-bench-"));
try {
  const articles = await articlesFrom(process.argv[2], folder);
  for (const measure of [measureSize, measureStart, measureBatch, measureGrowth, measureKeystrokes])
    for await (const line of measure(articles, folder)) print(line);
} finally {
  await rm(folder, { recursive: true, force: true });
}

function print({ what, ratio, target, detail }: Measure): void {
  const met = ratio <= target ? "met" : "missed";
  console.log(
    `${what.padEnd(62)} ${ratio.toFixed(2).padStart(7)}  target ${target.toFixed(2)} ${met.padEnd(7)} ${detail}`,
  );
}
