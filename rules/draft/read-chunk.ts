import { moved } from "../span.ts";
import { annotateBlock } from "./annotate/annotate-block.ts";
import type { Block } from "./block.ts";
import { languageOfBlock } from "./detect-language.ts";
import type { Directive } from "./directive.ts";
import { directiveOf } from "./directives.ts";
import type { PlacedBlock } from "./draft.ts";
import { type AwakeBlocks, FleetingBlock } from "./fleeting-block.ts";
import type { FrontMatter } from "./front-matter/front-matter.ts";
import type { Labels } from "./markdown/events.ts";
import { parseChunk } from "./markdown/parse-chunk.ts";
import type { ParsedChunk, ProseBlock } from "./markdown/parsed-chunk.ts";
import { readProse } from "./prose/read-prose.ts";

/** All that a chunk gives by itself, spans counting from its start: it depends on its text, the labels it uses and the draft's language, and on nothing else. */
export interface ReadChunk {
  readonly blocks: readonly PlacedBlock[];
  readonly units: ParsedChunk["units"];
  readonly directives: readonly Omit<Directive, "reach">[];
}

/** How a chunk is read. */
export interface Reading {
  readonly language: string;
  /** Where the draft is read and done with, its blocks that have their tokens: the others need not keep them. */
  readonly awake: AwakeBlocks | null;
}

export function readChunk(chunk: string, given: Reading & { labels: Labels }): ReadChunk {
  const parsed = parseChunk(chunk, given.labels);
  return {
    blocks: parsed.blocks.map((block) => readBlock(block, chunk, given)),
    units: parsed.units,
    directives: parsed.comments.flatMap(({ start, end }) => directiveOf(chunk.slice(start, end), start) ?? []),
  };
}

/** The prose of front matter, read as a chunk of its own. */
export function readFrontBlocks(front: FrontMatter, given: Reading & { source: string }): ReadChunk {
  return {
    blocks: front.blocks.map((block) => readBlock(block, given.source, given)),
    units: [],
    directives: front.directives,
  };
}

/** A block of prose cut into sentences and tokens in its language, and annotated. */
function readBlock(block: ProseBlock, chunk: string, given: Reading): PlacedBlock {
  const { kind, start, end, prose, quoted, container } = block;
  const language = languageOfBlock(prose.text, given.language);
  const source = { source: chunk, start, language };
  const { tokens, sentences } = readProse(prose, source);
  const read: Block = {
    kind,
    text: chunk.slice(start, end),
    language,
    tokens,
    sentences,
    // Not `-start`: from -0 on, V8 keeps every span in two numbers of its own on the heap.
    inlines: block.inlines.map((inline) => moved(inline, 0 - start)),
    quoted,
    container,
  };
  const kept = given.awake ? new FleetingBlock(read, { prose, source, awake: given.awake }) : read;
  return { start, block: kept, annotations: annotateBlock(kept) };
}
