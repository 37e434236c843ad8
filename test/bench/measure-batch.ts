import { dirname } from "node:path";
import { type Article, type Measure, ratioOf } from "./measure.ts";
import { usageOf } from "./run-child.ts";
import { toolPath } from "./tools.ts";

/** Many articles with all rules, against what parsing the same with remark and retext costs with no rule at all, and against textlint. */
export async function* measureBatch(articles: readonly Article[], folder: string): AsyncGenerator<Measure> {
  const first = articles[0];
  if (!first) return;
  const drafts = dirname(first.path);
  const ours = usageOf(["dist/cli.js", "lint", drafts], folder);
  const what = `${articles.length} articles`;
  const nothing = usageOf(["-e", "0"], folder);
  yield ratioOf(`${what}, peak memory over node -e 0, MB ÷ 120`, ours.peak - nothing.peak, 120, 1);
  const bare = toolPath("bare-parse");
  if (bare)
    yield ratioOf(`${what} ÷ bare remark and retext parse`, ours.user, usageOf([bare, drafts], folder).user, 0.5);
  const textlint = toolPath("textlint");
  if (textlint) {
    const rules = ["terminology", "no-todo", "common-misspellings", "write-good"].flatMap((rule) => ["--rule", rule]);
    const theirs = usageOf([textlint, ...rules, drafts], folder).user;
    yield ratioOf(`${what} ÷ textlint with four rules`, ours.user, theirs, 1 / 9);
  }
}
