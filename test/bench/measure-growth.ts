import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Article, Measure } from "./measure.ts";
import { wordsOf } from "./measure-start.ts";
import { usageOf } from "./run-child.ts";

/** One long file against one four times as long: four, if the cost is linear. */
export async function* measureGrowth(articles: readonly Article[], folder: string): AsyncGenerator<Measure> {
  const megabyte = wordsOf(articles, 200_000).slice(0, 1_000_000);
  const nothing = usageOf(["dist/cli.js", "--version"], folder);
  const [one, four] = [join(folder, "1mb.md"), join(folder, "4mb.md")];
  await writeFile(one, megabyte);
  await writeFile(four, Array.from({ length: 4 }, (_, copy) => unlike(megabyte, copy)).join("\n\n"));
  const short = usageOf(["dist/cli.js", "lint", one], folder);
  const long = usageOf(["dist/cli.js", "lint", four], folder);
  const [a, b] = [long.user - nothing.user, short.user - nothing.user];
  yield { what: "one file, 4 MB ÷ 1 MB", ratio: a / b, target: 4.4, detail: `${a.toFixed(0)} / ${b.toFixed(0)}` };
  const perMegabyte = (long.peak - nothing.peak) / 4;
  yield {
    what: "one file, peak memory, MB per MB ÷ 25",
    ratio: perMegabyte / 25,
    target: 1,
    detail: `${perMegabyte.toFixed(1)} MB`,
  };
}

const consonants = "bcdfghjklmnpqrstvwxz";

/** The same text as other news would have it: no paragraph, number or name of one copy stands in another, so that nothing is remembered from one. */
function unlike(text: string, copy: number): string {
  if (copy === 0) return text;
  const other = (letter: string) => consonants[(consonants.indexOf(letter) + 5 * copy) % consonants.length] ?? letter;
  return text
    .replace(/\d+/gu, (digits) => String(Number(digits) + copy))
    .replace(/(?<=\p{Ll},? )\p{Lu}\p{Ll}{3,}/gu, (name) => name.replace(/[b-df-hj-np-tv-xz]/gu, other))
    .replaceAll(".\n\n", `, said Mr ${["Adams", "Baker", "Clark"][copy - 1]}.\n\n`);
}
