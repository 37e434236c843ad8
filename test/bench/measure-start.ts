import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Article, type Measure, ratioOf } from "./measure.ts";
import { usageOf } from "./run-child.ts";

/** What it costs to start, against a Node that does nothing. */
export async function* measureStart(articles: readonly Article[], folder: string): AsyncGenerator<Measure> {
  const nothing = usageOf(["-e", "0"], folder).user;
  yield ratioOf("copydesk --version ÷ node -e 0", usageOf(["dist/cli.js", "--version"], folder).user, nothing, 1.25);
  const draft = join(folder, "3000.md");
  await writeFile(draft, wordsOf(articles, 3000));
  yield ratioOf("3,000 words, cold ÷ node -e 0", usageOf(["dist/cli.js", "lint", draft], folder).user, nothing, 1.8);
}

/** A draft of so many words, out of as many articles as that takes. */
export function wordsOf(articles: readonly Article[], words: number): string {
  const bodies = articles.map(({ text }) => text.replace(/^---[\s\S]*?\n---\n/, ""));
  const pieces: string[] = [];
  let count = 0;
  for (let at = 0; count < words; at++) {
    const body = bodies[at % bodies.length] ?? "";
    for (const paragraph of body.split("\n\n")) {
      if (count >= words) break;
      count += paragraph.split(/\s+/).length;
      pieces.push(paragraph);
    }
  }
  return pieces.join("\n\n");
}
