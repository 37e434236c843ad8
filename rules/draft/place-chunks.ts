import { moved } from "../span.ts";
import type { Draft, PlacedBlock } from "./draft.ts";
import { placeDirectives } from "./place-directives.ts";
import type { ReadChunk } from "./read-chunk.ts";

/** Moves what each chunk gave to where the chunk stands. */
export function placeChunks(
  text: string,
  chunks: readonly { readonly start: number; readonly chunk: ReadChunk }[],
): Pick<Draft, "blocks" | "directives"> {
  const blocks: PlacedBlock[] = [];
  for (const { start, chunk } of chunks)
    for (const { start: within, block, annotations } of chunk.blocks)
      blocks.push({ start: start + within, block, annotations });
  const unplaced = chunks.flatMap(({ start, chunk }) =>
    chunk.directives.map((directive) => ({
      ...moved(directive, start),
      rules: directive.rules.map((rule) => moved(rule, start)),
    })),
  );
  const units = () => chunks.flatMap(({ start, chunk }) => chunk.units.map((unit) => moved(unit, start)));
  return { blocks, directives: unplaced.length > 0 ? placeDirectives(text, unplaced, units()) : [] };
}
