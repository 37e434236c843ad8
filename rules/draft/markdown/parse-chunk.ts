import { ProseBuilder } from "../prose/prose.ts";
import { eventsOf, type Labels } from "./events.ts";
import { maskMdxComments } from "./mdx-comments.ts";
import type { ParsedChunk } from "./parsed-chunk.ts";
import { isPlain } from "./plain.ts";
import { walkEvents } from "./walk-events.ts";

/** Takes a chunk apart into blocks of prose. A chunk without markup is a paragraph and is spared the Markdown parser. */
export function parseChunk(chunk: string, labels: Labels): ParsedChunk {
  return isPlain(chunk) ? parsePlain(chunk) : walkEvents(chunk, eventsOf(maskMdxComments(chunk), labels), labels);
}

function parsePlain(chunk: string): ParsedChunk {
  const start = chunk.length - chunk.trimStart().length;
  const text = chunk.trim();
  if (text === "") return { blocks: [], units: [], comments: [] };
  const span = { start, end: start + text.length };
  const prose = new ProseBuilder();
  prose.add(text, start);
  const block = {
    ...span,
    kind: "paragraph",
    prose: prose.build(),
    inlines: [],
    quoted: false,
    container: null,
  } as const;
  return { blocks: [block], units: [span], comments: [] };
}
