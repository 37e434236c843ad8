import type { Lines } from "../../host/lines.ts";
import type { Span } from "../../rules/index.ts";

/** The words around a span on its line, cut to fit, and what of them the span is. */
export interface Excerpt {
  readonly line: number;
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

const around = 36;
const longest = 72;

/** A paragraph is one line in Markdown, so the line is cut at a space some way before and after. A span over several lines ends with the first. */
export function excerptOf({ start, end }: Span, lines: Lines): Excerpt {
  const { line, column } = lines.positionAt(start);
  const text = lines.textOf(line);
  const from = column - 1;
  const to = Math.min(text.length, from + Math.max(1, end - start));
  const marked = text.slice(from, to);
  const isLong = marked.length > longest;
  return {
    line,
    before: shorten(text.slice(0, from), "start"),
    marked: plain(isLong ? `${marked.slice(0, longest)}…` : marked),
    after: isLong ? "" : shorten(text.slice(to), "end"),
  };
}

/** How many columns a text takes on a terminal. */
export function widthOf(text: string): number {
  if (narrow.test(text)) return text.length;
  let width = 0;
  for (const { segment } of new Intl.Segmenter().segment(text))
    width += /\p{Extended_Pictographic}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uff00-\uff60]/u.test(segment) ? 2 : 1;
  return width;
}

/** Nothing but Latin letters and the marks of prose: a column each, and no segmenter to set up, which takes as long as a page to read. */
const narrow = /^[ -~\u00a0\u00ab\u00bb\u00c0-\u024f\u2010-\u2027]*$/u;

function shorten(text: string, side: "start" | "end"): string {
  if (text.length <= around) return plain(text);
  if (side === "end") return plain(`${text.slice(0, text.lastIndexOf(" ", around) + 1 || around).trimEnd()}…`);
  const from = text.indexOf(" ", text.length - around);
  return plain(`…${text.slice(from < 0 ? text.length - around : from + 1)}`);
}

/** Nothing in a draft may steer the terminal. */
function plain(text: string): string {
  return text.replace(/\p{Cc}/gu, " ");
}
