import type { Draft } from "../rules/draft/draft.ts";
import { readDraft } from "../rules/draft/read-draft.ts";
import type { Diagnosis } from "../rules/finding.ts";
import { fixUntilSettled } from "../rules/fix.ts";
import { type HouseStyle, plainStyle } from "../rules/house-style/house-style.ts";
import { lint as lintDraft } from "../rules/lint.ts";
import type { Locale } from "../rules/locale.ts";
import { type Sheet, sheetOf } from "../rules/sheet.ts";

export { applyFixes } from "../rules/fix.ts";
export { resolveHouseStyle } from "../rules/house-style/resolve-house-style.ts";
export { rulePage } from "../rules/rule-page.ts";
export type * from "./types.ts";

/** How a text is to be read. */
export interface Options {
  /** The newsroom's choices, whole or in part: `(await resolveHouseStyle(path, readFile)).style` has those of `copydesk.json`. */
  readonly style?: Partial<HouseStyle>;
  /** BCP 47 tag of the text's language, whatever its front matter and the house style say. */
  readonly language?: string;
  /** The language of the messages; English if not said. */
  readonly locale?: Locale;
}

/**
 * Finds figures without a source, quotations without a speaker, place names spelled two ways and what else the rules look for, in text order. Takes Markdown or plain
 * text; spans count UTF-16 code units from its start, after a byte-order mark. Any text can be read: it throws nothing.
 */
export function lint(text: string, options: Options = {}): readonly Diagnosis[] {
  return lintDraft(read(text, options), styleOf(options), options.locale ?? "en");
}

/** The text with every safe fix made. Done twice it changes nothing more. */
export function fix(text: string, options: Options = {}): string {
  return fixUntilSettled(text, (round) => lint(round, options));
}

/** The sourcing sheet: every figure with its source, every quotation with its speaker, every place with its spellings. */
export function sheet(text: string, options: Options = {}): Sheet {
  return sheetOf(read(text, options));
}

function read(text: string, options: Options): Draft {
  return readDraft(text, { ...styleOf(options), asked: options.language });
}

function styleOf({ style }: Options): HouseStyle {
  return { ...plainStyle, ...style };
}
