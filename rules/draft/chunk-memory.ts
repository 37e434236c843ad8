import { detectLanguage, sampleOf } from "./detect-language.ts";
import { AwakeBlocks } from "./fleeting-block.ts";
import { type FrontMatter, readFrontMatter } from "./front-matter/front-matter.ts";
import { type Definitions, definitionsIn } from "./markdown/definitions.ts";
import type { Labels } from "./markdown/events.ts";
import { ownCopy } from "./own-copy.ts";
import { type ReadChunk, readChunk, readFrontBlocks } from "./read-chunk.ts";

/**
 * What the last reading found, by the text it found it in; the whole cache of incremental reading. Each reading starts a fresh one and takes over from the
 * one before what it still needs, so that nothing older is kept.
 */
export class ChunkMemory {
  /** By language and labels, then by text. */
  private readonly shelves: Map<string, Map<string, ReadChunk>> = new Map();
  private readonly defined: Map<string, Definitions> = new Map();
  private readonly fronts: Map<string, FrontMatter> = new Map();
  private detected: { readonly sample: string; readonly language: string } | null = null;
  private before: ChunkMemory | null;
  /** Of a draft that is read only this once. */
  private readonly awake: AwakeBlocks | null;

  constructor(before: ChunkMemory | "none" | "once") {
    this.before = typeof before === "string" ? null : before;
    this.awake = before === "once" ? new AwakeBlocks() : null;
  }

  chunk(chunk: string, given: { labels: Labels; language: string }): ReadChunk {
    return this.recall(shelfOf(given), chunk, () => readChunk(this.kept(chunk), { ...given, awake: this.awake }));
  }

  definitions(chunk: string): Definitions {
    const known = this.before?.defined.get(chunk) ?? definitionsIn(chunk);
    this.defined.set(chunk, known);
    return known;
  }

  frontMatter(source: string, proseKeys: readonly string[]): FrontMatter {
    const key = `${proseKeys.join()}\n${source}`;
    const known = this.before?.fronts.get(key) ?? readFrontMatter(source, proseKeys);
    this.fronts.set(key, known);
    return known;
  }

  /** The prose of front matter, read in the draft's language. */
  frontBlocks(front: FrontMatter, given: { source: string; language: string }): ReadChunk {
    const { source, language } = given;
    return this.recall(`front ${language}`, source, () =>
      readFrontBlocks(front, { language, source: this.kept(source), awake: this.awake }),
    );
  }

  /** The language of a draft that does not say it. */
  language(text: string): string {
    const sample = sampleOf(text);
    const known = this.before?.detected;
    const language = known?.sample === sample ? known.language : detectLanguage(sample);
    this.detected = { sample: ownCopy(sample), language };
    return language;
  }

  private recall(shelf: string, text: string, read: () => ReadChunk): ReadChunk {
    const own = this.shelves.get(shelf) ?? new Map<string, ReadChunk>();
    this.shelves.set(shelf, own);
    const known = own.get(text) ?? this.before?.shelves.get(shelf)?.get(text) ?? read();
    own.set(text, known);
    return known;
  }

  /** A text to read from: a draft that is read once goes whole, and no chunk of it outlives it. */
  private kept(text: string): string {
    return this.awake ? text : ownCopy(text);
  }

  /** Lets go of the reading before. */
  settle(): this {
    this.before = null;
    return this;
  }
}

function shelfOf({ labels, language }: { labels: Labels; language: string }): string {
  const { targets, footnotes } = labels;
  return targets.size + footnotes.length === 0 ? language : `${language} ${JSON.stringify([[...targets], footnotes])}`;
}
