import { ProseBuilder } from "../prose/prose.ts";
import { eventsOf, type Labels } from "./events.ts";
import { maskMdxComments } from "./mdx-comments.ts";
import type { ParsedChunk } from "./parsed-chunk.ts";
import { isPlain } from "./plain.ts";
import { walkEvents } from "./walk-events.ts";
import { isWhite, trimmedEnd } from "./white-space.ts";

/** Takes a chunk apart into blocks of prose. A chunk without markup is a paragraph and is spared the Markdown parser. */
export function parseChunk(chunk: string, labels: Labels): ParsedChunk {
  return isPlain(chunk) ? parsePlain(chunk) : walkEvents(chunk, eventsOf(maskMdxComments(chunk), labels), labels);
}

function parsePlain(chunk: string): ParsedChunk {
  let start = 0;
  while (isWhite(chunk[start])) start++;
  const end = trimmedEnd(chunk, start, chunk.length);
  if (start === end) return { blocks: [], units: [], comments: [] };
  const prose = new ProseBuilder();
  prose.add(chunk.slice(start, end), start);
  const block = { start, end, prose: prose.build(), inlines: [], quoted: false, container: null };
  return { blocks: [{ ...block, kind: "paragraph" }], units: [{ start, end }], comments: [] };
}
