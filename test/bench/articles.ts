import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Article } from "./measure.ts";

/** The Markdown files of a folder, or 250 articles made up of our own sentences, some with links and emphasis; written to `scratch`. */
export async function articlesFrom(folder: string | undefined, scratch: string): Promise<readonly Article[]> {
  if (folder !== undefined) return await readAll(folder);
  const made = join(scratch, "articles");
  await mkdir(made, { recursive: true });
  for (let number = 0; number < 250; number++)
    await writeFile(join(made, `${String(number).padStart(3, "0")}.md`), articleOf(number));
  return await readAll(made);
}

async function readAll(folder: string): Promise<readonly Article[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".md")).sort();
  return await Promise.all(
    names.map(async (name) => ({ path: join(folder, name), text: await readFile(join(folder, name), "utf8") })),
  );
}

function articleOf(number: number): string {
  const paragraphs = Array.from({ length: 14 }, (_, at) =>
    Array.from({ length: 4 }, (_each, sentence) => sentenceOf(number * 211 + at * 17 + sentence * 5)).join(" "),
  );
  const title = `Ferry ${number} runs aground near ${pick(towns, number)}`;
  return `---\ntitle: ${title}\nlang: en\n---\n\n# ${title}\n\n${paragraphs.join("\n\n")}\n`;
}

function sentenceOf(seed: number): string {
  const [town, body, count] = [pick(towns, seed), pick(bodies, seed >> 1), 2 + ((seed * 37) % 900)];
  return pick(
    [
      `At least ${count} passengers were brought ashore at ${town}, ${body} said.`,
      `“We heard the alarm and went on deck at once,” said Ada Brandsma, a teacher from ${town}.`,
      `The ship had left ${town} in the morning, in heavy rain and against the advice of the pilots.`,
      `According to ${body}, the [second report](https://example.org/${count}) will follow *within weeks*.`,
      `Repairs to the quay of ${town} have been put off twice since the flood of ${1950 + (seed % 70)}.`,
      `${count} homes in ${town} were without power.`,
      `Nobody on board could say why the engine stopped or who had ordered the crew to wait.`,
    ],
    seed,
  );
}

const towns = ["Vostergat", "Harlow Point", "Nieuw-Eiland", "Port Merrin", "Zandhoek", "Castle Ferry", "Ostmar"];
const bodies = ["the coast guard", "the port authority", "the ministry", "a spokesman for the line", "the inquiry"];

function pick(list: readonly string[], seed: number): string {
  return list[Math.abs(seed) % list.length] ?? "";
}
