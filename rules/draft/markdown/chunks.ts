import { htmlEnd } from "./html-lines.ts";
import {
  closesFence,
  fenceOf,
  isBlank,
  isEmptyItem,
  isThematicBreak,
  itemOffset,
  type Line,
  lineAt,
  opensFootnote,
} from "./lines.ts";

/** A stretch of the draft that can be parsed on its own: never less than a top-level block, with what belongs together kept whole. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
}

/** What is open at the top level while lines are passed: raw text up to a fence or the end of HTML, or a list item or footnote with its content at a column. */
interface Open {
  fence: string;
  html: RegExp | null;
  item: number;
}

/**
 * Cuts a draft at its blank lines in one pass, but for those inside fenced code, HTML, lists and footnotes. A chunk may hold more than one block where that
 * is not sure without parsing; that costs speed and nothing else.
 */
export function cutChunks(text: string, from: number): readonly Chunk[] {
  const chunks: Chunk[] = [];
  const open: Open = { fence: "", html: null, item: 0 };
  let start = -1;
  let end = from;
  let afterBlank = false;
  let emptyItem = false;
  for (let at = from; at < text.length; ) {
    const line = lineAt(text, at);
    at = line.end + 1;
    if (isBlank(line)) {
      if (emptyItem) open.item = 0;
      emptyItem = false;
      afterBlank = true;
      continue;
    }
    if (start >= 0 && afterBlank && !belongs(text, line, open)) {
      chunks.push({ start, end });
      start = -1;
      open.item = 0;
    }
    if (start < 0) start = line.start;
    emptyItem = pass(text, line, { open, afterBlank });
    end = line.end;
    afterBlank = false;
  }
  if (start >= 0) chunks.push({ start, end });
  return chunks;
}

/** Whether a line after a blank one goes on with what is open. */
function belongs(text: string, line: Line, open: Open): boolean {
  if (open.fence || open.html) return true;
  if (open.item === 0) return false;
  return line.indent >= open.item || (line.indent < 4 && !isThematicBreak(text, line) && itemOffset(text, line) > 0);
}

/** Notes what a line opens or closes. Says whether it is an item that has nothing in it yet. */
function pass(text: string, line: Line, given: { open: Open; afterBlank: boolean }): boolean {
  const { open, afterBlank } = given;
  if (open.fence) {
    if (closesFence(text, line, open.fence)) open.fence = "";
    return false;
  }
  if (open.html) {
    closeHtml(text, line, open);
    return false;
  }
  if ((open.item > 0 && line.indent >= open.item) || line.indent > 3) return false;
  open.fence = fenceOf(text, line);
  open.html = htmlEnd(text, line);
  if (open.fence || open.html) {
    open.item = 0;
    closeHtml(text, line, open);
    return false;
  }
  return openItem(text, line, { open, afterBlank });
}

function closeHtml(text: string, line: Line, open: Open): void {
  if (open.html?.test(text.slice(line.at, line.end))) open.html = null;
}

function openItem(text: string, line: Line, given: { open: Open; afterBlank: boolean }): boolean {
  const { open } = given;
  const first = text[line.at];
  if (first === ">" || first === "#" || isThematicBreak(text, line)) {
    open.item = 0;
    return false;
  }
  if (opensFootnote(text, line)) {
    open.item = 4;
    return false;
  }
  const offset = itemOffset(text, line);
  if (offset > 0) open.item = offset;
  return offset > 0 && isEmptyItem(text, line);
}
