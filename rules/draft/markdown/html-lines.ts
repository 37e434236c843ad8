import type { Line } from "./lines.ts";

/** What ends the HTML block that a line opens, of those kinds that run on over blank lines (CommonMark 4.6, kinds 1 to 5) and of MDX comments; null where it opens none. */
export function htmlEnd(text: string, line: Line): RegExp | null {
  const first = text[line.at];
  if (first === "{") return text.startsWith("{/*", line.at) ? mdxEnd : null;
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
