import { isBlank, lineAt } from "./lines.ts";
import { OpenBlocks } from "./open-blocks.ts";

/** A stretch of the draft that can be parsed on its own: never less than a top-level block, with what belongs together kept whole. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a draft at its blank lines in one pass, but for those inside fenced code, HTML, lists and footnotes. A chunk may hold more than one block where that
 * is not sure without parsing; that costs speed and nothing else.
 */
export function cutChunks(source: string, from: number): readonly Chunk[] {
  // A carriage return alone ends a line too; few drafts have one.
  const text = /\r(?!\n)/.test(source) ? source.replace(/\r(?!\n)/g, "\n") : source;
  const open = new OpenBlocks(text);
  const chunks: Chunk[] = [];
  let start = -1;
  let end = from;
  let afterBlank = false;
  for (let at = from; at < text.length; ) {
    const line = lineAt(text, at);
    at = line.end + 1;
    if (isBlank(line)) {
      open.passBlank();
      afterBlank = true;
      continue;
    }
    if (start >= 0 && afterBlank && !open.holds(line)) {
      chunks.push({ start, end });
      start = -1;
      open.close();
    }
    if (start < 0) start = line.start;
    open.pass(line, afterBlank || line.start === start);
    end = line.end;
    afterBlank = false;
  }
  if (start >= 0) chunks.push({ start, end });
  return chunks;
}
