import { eventsOf, type Labels } from "./events.ts";
import { maskMdxComments } from "./mdx-comments.ts";
import type { ParsedChunk } from "./parsed-chunk.ts";
import { readSimpleChunk } from "./simple-chunks.ts";
import { walkEvents } from "./walk-events.ts";

/** Takes a chunk apart into blocks of prose. What is simple enough is spared the Markdown parser. */
export function parseChunk(chunk: string, labels: Labels): ParsedChunk {
  return readSimpleChunk(chunk) ?? walkEvents(chunk, eventsOf(maskMdxComments(chunk), labels), labels);
}
