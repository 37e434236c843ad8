import type { Event, Token } from "micromark-util-types";
import { enterBlock, exitBlock } from "./block-events.ts";
import type { Labels } from "./events.ts";
import { enterInline, exitInline } from "./inline-events.ts";
import type { ParsedChunk } from "./parsed-chunk.ts";
import { createWalk, type Walk } from "./walk.ts";

/** What happens at one kind of token. */
export type Step = (walk: Walk, token: Token) => void;

/** Turns the parser's events into blocks of prose in one pass. */
export function walkEvents(chunk: string, events: readonly Event[], labels: Labels): ParsedChunk {
  const walk = createWalk(chunk, labels);
  for (const [direction, token] of events) {
    const block = direction === "enter" ? enterBlock[token.type] : exitBlock[token.type];
    const inline = direction === "enter" ? enterInline[token.type] : exitInline[token.type];
    block?.(walk, token);
    inline?.(walk, token);
  }
  return { blocks: walk.blocks, units: walk.units, comments: walk.comments };
}
