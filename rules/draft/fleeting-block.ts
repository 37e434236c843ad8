import type { Block, Token } from "./block.ts";
import type { Prose } from "./prose/prose.ts";
import { type ProseSource, readTokens } from "./prose/read-prose.ts";

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
  #tokens: readonly Token[] | null = null;

  constructor(block: Block, prose: Prose, source: ProseSource) {
    this.kind = block.kind;
    this.text = block.text;
    this.language = block.language;
    this.sentences = block.sentences;
    this.inlines = block.inlines;
    this.quoted = block.quoted;
    this.container = block.container;
    this.#prose = prose;
    this.#source = source;
    this.#keep(block.tokens);
  }

  get tokens(): readonly Token[] {
    return this.#tokens ?? this.#keep(readTokens(this.#prose, this.#source));
  }

  #keep(tokens: readonly Token[]): readonly Token[] {
    this.#tokens = tokens;
    awake.push(this);
    const longest = awake.length > most ? awake.shift() : undefined;
    if (longest) longest.#tokens = null;
    return tokens;
  }
}

/** The blocks that have their tokens, those that got them last at the end: an article has fewer blocks. */
const awake: FleetingBlock[] = [];
const most = 200;
