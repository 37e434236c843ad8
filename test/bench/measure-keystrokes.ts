import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Article, type Measure, percentile, ratioOf } from "./measure.ts";
import { wordsOf } from "./measure-start.ts";
import { type Typing, typeInto } from "./type-into.ts";

/** From a character typed to the diagnostics for it, over stdio, against a server that sends as many diagnostics and reads nothing. */
export async function* measureKeystrokes(articles: readonly Article[], folder: string): AsyncGenerator<Measure> {
  const long: number[] = [];
  for (const words of [3000, 50_000]) {
    const text = wordsOf(articles, words);
    const ours = await typeInto(["dist/server.js", "--stdio"], text);
    const echo = await typeInto(["test/bench/echo-server.mjs", String(ours.diagnostics)], text);
    long.push(slow(ours));
    yield ratioOf(`keystroke at ${words} words, p95 in ms ÷ echo server`, slow(ours), slow(echo), 2);
    yield ratioOf(
      `keystroke at ${words} words, median in ms ÷ echo server`,
      percentile(ours.times, 0.5),
      percentile(echo.times, 0.5),
      2,
    );
  }
  const [short = 0, atMost = 0] = long;
  yield ratioOf("keystroke p95, 50,000 ÷ 3,000 words", atMost, short, 4);
  const [indexed, alone] = await typeBesideDrafts(articles, folder);
  const what = `keystroke beside ${manyDrafts} indexed drafts, median in ms ÷ without index`;
  yield ratioOf(what, percentile(indexed.times, 0.5), percentile(alone.times, 0.5), 1.2);
}

const manyDrafts = 2000;

/** The same typing in a folder of many drafts, whose places are indexed, and outside it. */
async function typeBesideDrafts(articles: readonly Article[], scratch: string): Promise<readonly [Typing, Typing]> {
  const folder = join(scratch, "workspace");
  await mkdir(folder);
  for (let number = 0; number < manyDrafts; number++)
    await writeFile(join(folder, `${number}.md`), articles[number % articles.length]?.text ?? "");
  const server = ["dist/server.js", "--stdio"];
  const text = wordsOf(articles, 3000);
  const draft = pathToFileURL(join(folder, "draft.md")).href;
  return [await typeInto(server, text, { folder: pathToFileURL(folder).href, draft }), await typeInto(server, text)];
}

function slow({ times }: Typing): number {
  return percentile(times, 0.95);
}
