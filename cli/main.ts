// PROVISIONAL: enough to be measured; the command's owner replaces it.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { lint, plainStyle, readDraft, sheetOf } from "../rules/index.ts";

const words = process.argv.slice(2);
const at = words.indexOf("--language");
const style = at < 0 ? plainStyle : { ...plainStyle, language: words[at + 1] ?? "en" };
const target = words.at(-1) ?? ".";
const paths = statSync(target).isDirectory()
  ? readdirSync(target)
      .sort()
      .map((name) => join(target, name))
  : [target];
const files = paths.map((path) => {
  const draft = readDraft(readFileSync(path, "utf8"), style);
  const where = (offset: number) => {
    const before = draft.text.slice(0, offset);
    const line = before.lastIndexOf("\n");
    return { line: before.split("\n").length, column: offset - line, offset };
  };
  const located = <T extends { start: number; end: number }>(span: T) => ({
    ...span,
    text: draft.text.slice(span.start, span.end),
    start: where(span.start),
    end: where(span.end),
  });
  if (words[0] === "lint") return { path, language: draft.language, findings: lint(draft, style, "en").map(located) };
  const sheet = sheetOf(draft);
  // The scorer compares plain offsets on the sheet.
  const plain = <T extends { start: number; end: number }>(span: T) => ({
    ...span,
    text: draft.text.slice(span.start, span.end),
  });
  return {
    path,
    language: draft.language,
    figures: sheet.figures.map(plain),
    quotations: sheet.quotations.map(plain),
    places: sheet.places,
  };
});
process.stdout.write(`${JSON.stringify({ version: 1, files })}\n`);
