import type { Block, Token } from "./block.ts";
import type { Prose } from "./prose/prose.ts";
import { type ProseSource, readTokens } from "./prose/read-prose.ts";

/** The blocks of a draft that have their tokens, those that got them last at the end. */
export class AwakeBlocks {
  readonly #blocks: FleetingBlock[] = [];

  /** Counts a block among them, and lets the one that has its tokens longest forget them where there are many: an article has fewer blocks. */
  add(block: FleetingBlock): void {
    this.#blocks.push(block);
    if (this.#blocks.length > mostAwake) this.#blocks.shift()?.forget();
  }
}

const mostAwake = 200;

/**
 * A block that gives its tokens up when those of many others were asked for after it, and reads them again when they are asked for once more. Tokens are most of
 * what a draft takes in memory, and once a block is annotated few of them are looked at.
 */
export class FleetingBlock implements Block {
  readonly kind: Block["kind"];
  readonly text: string;
  readonly language: string;
  readonly sentences: Block["sentences"];
  readonly inlines: Block["inlines"];
  readonly quoted: boolean;
  readonly container: Block["container"];
  readonly #prose: Prose;
  readonly #source: ProseSource;
  readonly #awake: AwakeBlocks;
  #tokens: readonly Token[] | null = null;

  constructor(block: Block, { prose, source, awake }: Reread) {
    this.kind = block.kind;
    this.text = block.text;
    this.language = block.language;
    this.sentences = block.sentences;
    this.inlines = block.inlines;
    this.quoted = block.quoted;
    this.container = block.container;
    this.#prose = prose;
    this.#source = source;
    this.#awake = awake;
    this.#keep(block.tokens);
  }

  get tokens(): readonly Token[] {
    return this.#tokens ?? this.#keep(readTokens(this.#prose, this.#source));
  }

  #keep(tokens: readonly Token[]): readonly Token[] {
    this.#tokens = tokens;
    this.#awake.add(this);
    return tokens;
  }

  forget(): void {
    this.#tokens = null;
  }
}

/** What it takes to read a block's tokens again. */
interface Reread {
  readonly prose: Prose;
  readonly source: ProseSource;
  readonly awake: AwakeBlocks;
}
