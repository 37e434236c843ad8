import { resolve } from "node:path";
import type { VFile } from "vfile";
import { linesOf } from "../host/lines.ts";
import { readFromDisk } from "../host/read-from-disk.ts";
import {
  type Diagnosis,
  type HouseStyle,
  type Locale,
  lint,
  readDraft,
  resolveHouseStyle,
  rulePage,
  type Span,
} from "../rules/index.ts";

/** How the plugin reads a file. */
export interface PluginOptions {
  /** Choices over those of the nearest `copydesk.json` above the file. */
  readonly style?: Partial<HouseStyle>;
  /** BCP 47 tag of the language of files whose front matter does not say it, instead of detecting it. */
  readonly language?: string;
  /** The language of the messages; English if not said. */
  readonly locale?: Locale;
}

/**
 * A plugin for unified, remark and retext: `unified().use(remarkParse).use(copydesk)`. It reads the file's own text, leaves the tree alone, and adds a `VFileMessage` for
 * each finding, with `ruleId`, `url`, `actual` and, where there is a fix or suggestion of one edit, `expected`. Errors are `fatal`, warnings are not, notes are neither.
 */
export function copydesk(options: PluginOptions = {}): (tree: unknown, file: VFile) => Promise<void> {
  return async (_, file) => {
    const style = await styleOf(file, options);
    const draft = readDraft(String(file), style);
    for (const finding of lint(draft, style, options.locale ?? "en")) addMessage(finding, file, draft.text);
  };
}

export { copydesk as default };

async function styleOf(file: VFile, { style, language }: PluginOptions): Promise<HouseStyle> {
  const path = resolve(file.cwd, file.path ?? "stdin.md").replaceAll("\\", "/");
  const resolved = await resolveHouseStyle(path, readFromDisk);
  for (const problem of resolved.problems)
    file.message(`${problem.path}: ${problem.message.en}`, { source: "copydesk" });
  return { ...resolved.style, ...style, ...(language === undefined ? {} : { language }) };
}

function addMessage(finding: Diagnosis, file: VFile, text: string): void {
  const lines = linesOf(text);
  const point = (offset: number) => lines.positionAt(offset);
  const place = { start: point(finding.start), end: point(finding.end) };
  const facts = { place, source: "copydesk", ruleId: finding.rule };
  const isNote = finding.severity === "information";
  const message = isNote ? file.info(finding.message, facts) : file.message(finding.message, facts);
  if (finding.severity === "error") message.fatal = true;
  message.url = rulePage(finding.rule);
  message.actual = text.slice(finding.start, finding.end);
  const expected = expectedOf(finding);
  if (expected.length > 0) message.expected = [...expected];
  if (finding.related.length > 0) message.note = finding.related.map((one) => one.message).join("\n");
}

/** What could stand in place of the finding's own words, the safe fix first. */
function expectedOf({ fix, suggestions, start, end }: Diagnosis): readonly string[] {
  const isThere = (edit: Span) => edit.start === start && edit.end === end;
  return [...(fix ? [fix] : []), ...suggestions].flatMap(({ edits: [edit, second] }) =>
    edit && !second && isThere(edit) ? [edit.newText] : [],
  );
}
