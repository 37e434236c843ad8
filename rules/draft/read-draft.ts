import type { HouseStyle } from "../house-style/house-style.ts";
import { joinAnnotations } from "./annotate/join-annotations.ts";
import { ChunkMemory } from "./chunk-memory.ts";
import type { Draft } from "./draft.ts";
import { type FrontMatter, frontMatterEnd } from "./front-matter/front-matter.ts";
import { cutChunks } from "./markdown/chunks.ts";
import { joinDefinitions, labelsUsed, mayDefine } from "./markdown/definitions.ts";
import { placeChunks } from "./place-chunks.ts";

/** What reading needs to know of the house style, and of whoever asks for it. */
export interface ReadingStyle extends Pick<HouseStyle, "language" | "proseKeys"> {
  /** BCP 47 tag of the language to read the draft in, whatever it says of itself: a person has looked at it. */
  readonly asked?: string | undefined;
}

/** Reads drafts and remembers the chunks of the last reading, so that an edit costs one chunk. */
export interface DraftReader {
  readonly read: (text: string, style: ReadingStyle) => Draft;
}

/** A reader for one draft as it is edited. */
export function createDraftReader(): DraftReader {
  let memory = new ChunkMemory("none");
  return {
    read(text, style) {
      const fresh = new ChunkMemory(memory);
      const draft = readWith(fresh, text, style);
      memory = fresh.settle();
      return draft;
    },
  };
}

/** Reads a draft once: its blocks do not keep their tokens. */
export function readDraft(text: string, style: ReadingStyle): Draft {
  return readWith(new ChunkMemory("once"), text, style);
}

function readWith(memory: ChunkMemory, source: string, style: ReadingStyle): Draft {
  const text = source.startsWith("\ufeff") ? source.slice(1) : source;
  const body = frontMatterEnd(text);
  const top = text.slice(0, body);
  const front = memory.frontMatter(top, style.proseKeys);
  const { language, languageBy } = languageOfDraft(front, style, () => memory.language(text.slice(body)));
  const chunks = cutChunks(text, body).map(({ start, end }) => ({ start, text: text.slice(start, end) }));
  const labels = joinDefinitions(
    chunks.filter((chunk) => mayDefine(chunk.text)).map((chunk) => memory.definitions(chunk.text)),
  );
  const read = chunks.map((chunk) => ({
    start: chunk.start,
    chunk: memory.chunk(chunk.text, { labels: labelsUsed(chunk.text, labels), language }),
  }));
  const { blocks, directives } = placeChunks(text, [
    { start: 0, chunk: memory.frontBlocks(front, { source: top, language }) },
    ...read,
  ]);
  return { text, language, languageBy, blocks, directives, ...joinAnnotations(text, blocks) };
}

function languageOfDraft(
  front: FrontMatter,
  style: ReadingStyle,
  detect: () => string,
): Pick<Draft, "language" | "languageBy"> {
  if (style.asked) return { language: style.asked, languageBy: "asked" };
  // A draft knows its language better than the folder that it lies in.
  if (front.language) return { language: front.language, languageBy: "front matter" };
  if (style.language) return { language: style.language, languageBy: "house style" };
  return { language: detect(), languageBy: "detected" };
}
