import { htmlBlockNames } from "micromark-util-html-tag-name";
import type { Line } from "./lines.ts";

/** What ends the HTML block that a line opens, of those kinds that run on over blank lines (CommonMark 4.6, kinds 1 to 5) and of MDX comments; null where it opens none. */
export function htmlEnd(text: string, line: Line): RegExp | null {
  const first = text[line.at];
  if (first === "{") return text.startsWith("{/*", line.at) && text.lastIndexOf("*/}") > line.at ? mdxEnd : null;
  if (first !== "<") return null;
  const opening = text.slice(line.at, Math.min(line.end, line.at + 12));
  return kinds.find(({ start }) => start.test(opening))?.end ?? null;
}

const mdxEnd = /\*\/\}/;

const kinds: readonly { readonly start: RegExp; readonly end: RegExp }[] = [
  { start: /^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, end: /<\/(?:script|pre|style|textarea)>/i },
  { start: /^<!--/, end: /-->/ },
  { start: /^<\?/, end: /\?>/ },
  { start: /^<![a-z]/i, end: />/ },
  { start: /^<!\[CDATA\[/, end: /\]\]>/ },
];

/** Whether a line opens HTML that runs to the next blank line: a block element anywhere, another whole tag only where it does not go on with a paragraph (kinds 6 and 7). */
export function opensHtml(text: string, line: Line, startsBlock: boolean): boolean {
  if (text[line.at] !== "<") return false;
  const tag = text.slice(line.at, line.end);
  const name = /^<\/?([a-z][a-z0-9-]*)(?=[\s>]|\/>|$)/i.exec(tag)?.[1]?.toLowerCase();
  if (name && htmlBlockNames.includes(name)) return true;
  return startsBlock && /^<(?:\/[a-z][a-z0-9-]*\s*|[a-z][a-z0-9-]*(?:\s[^<>]*)?)>\s*$/i.test(tag);
}
