import fc from "fast-check";
import { expect, test } from "vitest";
import { cutChunks } from "../../rules/draft/markdown/chunks.ts";
import { definitionsIn, joinDefinitions, labelsUsed, mayDefine } from "../../rules/draft/markdown/definitions.ts";
import { eventsOf } from "../../rules/draft/markdown/events.ts";
import { maskMdxComments } from "../../rules/draft/markdown/mdx-comments.ts";
import { parseChunk } from "../../rules/draft/markdown/parse-chunk.ts";
import type { ParsedChunk } from "../../rules/draft/markdown/parsed-chunk.ts";
import { walkEvents } from "../../rules/draft/markdown/walk-events.ts";
import { arbitraryInlines, arbitraryMarkdown } from "./arbitrary-markdown.ts";

test("reading by chunks equals reading the whole", () => {
  fc.assert(
    fc.property(arbitraryMarkdown, (text) => {
      expect(seen(byChunks(text))).toEqual(seen(asWhole(text)));
    }),
    { numRuns: Number(process.env.FC_RUNS ?? 1000) },
  );
});

test("inline markup is read without the parser as the parser reads it", () => {
  fc.assert(
    fc.property(arbitraryInlines, (text) => {
      expect(seen(byChunks(text))).toEqual(seen(asWhole(text)));
    }),
    { numRuns: Number(process.env.FC_RUNS ?? 3000) },
  );
});

test("every chunk starts where its text does, in text order, and what lies between is white space", () => {
  fc.assert(
    fc.property(arbitraryMarkdown, (text) => {
      let end = 0;
      for (const chunk of cutChunks(text, 0)) {
        expect(text.slice(end, chunk.start).trim().replaceAll("\ufeff", "")).toBe("");
        end = chunk.end;
      }
      expect(text.slice(end).trim()).toBe("");
    }),
  );
});

function asWhole(text: string): readonly ParsedChunk[] {
  // MDX comments are no Markdown: where they end is said by the chunks.
  let masked = text;
  for (const { start, end } of cutChunks(text, 0))
    masked = masked.slice(0, start) + maskMdxComments(text.slice(start, end)) + masked.slice(end);
  const labels = joinDefinitions([definitionsIn(masked.replaceAll("{/*", "(/*"))]);
  return [walkEvents(text, eventsOf(masked, labels), labels)];
}

function byChunks(text: string): readonly ParsedChunk[] {
  const chunks = cutChunks(text, 0).map(({ start, end }) => ({ start, chunk: text.slice(start, end) }));
  const labels = joinDefinitions(
    chunks.filter(({ chunk }) => mayDefine(chunk)).map(({ chunk }) => definitionsIn(chunk)),
  );
  return chunks.map(({ start, chunk }) => shifted(parseChunk(chunk, labelsUsed(chunk, labels)), start));
}

function shifted(parsed: ParsedChunk, by: number): ParsedChunk {
  const move = <T extends { start: number; end: number }>(span: T) => ({
    ...span,
    start: span.start + by,
    end: span.end + by,
  });
  return {
    blocks: parsed.blocks.map((block) => ({ ...move(block), inlines: block.inlines.map(move) })),
    units: parsed.units.map(move),
    comments: parsed.comments.map(move),
  };
}

/** What is to be equal: lists and tables are numbered within their chunk, and white space between words and at ends is no matter. */
function seen(parsed: readonly ParsedChunk[]): unknown {
  return {
    blocks: parsed.flatMap(({ blocks }) =>
      blocks.map((block) => ({
        ...block,
        prose: block.prose.text.replace(/\s+/g, " ").trim(),
        container: block.container && { ...block.container, ordinal: 0 },
      })),
    ),
    units: parsed.flatMap(({ units }) => units.map(({ start }) => start)),
    comments: parsed.flatMap(({ comments }) => comments),
  };
}
