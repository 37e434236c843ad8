/**
 * Writes the annotated sets with their attributions cut out: `npm run ablate -- CORPORA OUTPUT` makes `<set>-quotes-cut.jsonl` and `<set>-figures-cut.jsonl` in
 * OUTPUT from every `<set>.jsonl` of CORPORA that holds labelled attributions. Every figure and quotation in them is to be reported.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ablateFigures, ablateQuotations } from "./ablation/ablate.ts";
import { type GoldText, readSet, setsOf } from "./corpus.ts";

const [corpora, output] = process.argv.slice(2);
if (!corpora || !output) {
  console.error("Usage: npm run ablate -- CORPORA OUTPUT");
  process.exitCode = 2;
} else {
  mkdirSync(output, { recursive: true });
  for (const set of setsOf(corpora)) {
    const texts = readSet(corpora, set);
    write(
      `${set}-quotes-cut`,
      texts.flatMap((text) => [...ablateQuotations(text)]),
    );
    write(
      `${set}-figures-cut`,
      texts.flatMap((text) => [...ablateFigures(text)]),
    );
  }
}

function write(name: string, texts: readonly GoldText[]): void {
  if (!output || texts.length === 0) return;
  const strict = texts.filter((text) => !text.speakerInNeighbours && text.sourceNamed !== false).length;
  writeFileSync(join(output, `${name}.jsonl`), `${texts.map((text) => JSON.stringify(text)).join("\n")}\n`);
  console.log(`${name}: ${texts.length} texts, ${strict} of them strict`);
}
