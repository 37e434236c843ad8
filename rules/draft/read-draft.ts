import type { HouseStyle } from "../house-style/house-style.ts";
import { moved } from "../span.ts";
import { joinAnnotations } from "./annotate/join-annotations.ts";
import { detectLanguage } from "./detect-language.ts";
import type { Draft, PlacedBlock } from "./draft.ts";
import { cutChunks } from "./markdown/chunks.ts";
import { type Definitions, definitionsIn, joinDefinitions, labelsUsed, mayDefine } from "./markdown/definitions.ts";
import { placeDirectives } from "./place-directives.ts";
import { type ReadChunk, readChunk } from "./read-chunk.ts";

/** What reading needs to know of the house style. */
export type ReadingStyle = Pick<HouseStyle, "language" | "proseKeys">;

/** Reads drafts and remembers the chunks of the last reading, so that an edit costs one chunk. */
export interface DraftReader {
  readonly read: (text: string, style: ReadingStyle) => Draft;
}

/** A reader for one draft as it is edited. What it remembers is what the last reading used, and nothing older. */
export function createDraftReader(): DraftReader {
  let memory: Memory = { chunks: new Map(), definitions: new Map() };
  return {
    read(text, style) {
      const fresh: Memory = { chunks: new Map(), definitions: new Map() };
      const draft = readWith(text, style, { known: memory, fresh });
      memory = fresh;
      return draft;
    },
  };
}

/** Reads a draft once. */
export function readDraft(text: string, style: ReadingStyle): Draft {
  return createDraftReader().read(text, style);
}

interface Memory {
  readonly chunks: Map<string, ReadChunk>;
  readonly definitions: Map<string, Definitions>;
}

function readWith(source: string, style: ReadingStyle, memory: { known: Memory; fresh: Memory }): Draft {
  const text = source.startsWith("\ufeff") ? source.slice(1) : source;
  const language = style.language ?? detectLanguage(text);
  const chunks = cutChunks(text, 0).map(({ start, end }) => ({ start, chunk: text.slice(start, end) }));
  const defined = chunks.filter(({ chunk }) => mayDefine(chunk));
  const labels = joinDefinitions(
    defined.map(({ chunk }) => {
      const definitions = memory.known.definitions.get(chunk) ?? definitionsIn(chunk);
      memory.fresh.definitions.set(chunk, definitions);
      return definitions;
    }),
  );
  const read = chunks.map(({ start, chunk }) => {
    const used = labelsUsed(chunk, labels);
    const key = `${language} ${JSON.stringify([...used.targets])} ${used.footnotes.join()}\n${chunk}`;
    const known =
      memory.fresh.chunks.get(key) ?? memory.known.chunks.get(key) ?? readChunk(chunk, { labels: used, language });
    memory.fresh.chunks.set(key, known);
    return { start, chunk: known };
  });
  const blocks: PlacedBlock[] = read.flatMap(({ start, chunk }) =>
    chunk.blocks.map((placed) => ({ ...placed, start: placed.start + start })),
  );
  return {
    text,
    language,
    languageBy: style.language ? "house style" : "detected",
    blocks,
    directives: placeDirectives(
      text,
      read.flatMap(({ start, chunk }) =>
        chunk.directives.map((directive) => ({
          ...moved(directive, start),
          rules: directive.rules.map((rule) => moved(rule, start)),
        })),
      ),
      read.flatMap(({ start, chunk }) => chunk.units.map((unit) => moved(unit, start))),
    ),
    ...joinAnnotations(text, blocks),
  };
}
