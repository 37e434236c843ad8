import type { Span } from "../../span.ts";
import type { BlockKind, Container, Inline } from "../block.ts";
import { ProseBuilder } from "../prose/prose.ts";
import type { Labels } from "./events.ts";
import type { ProseBlock } from "./parsed-chunk.ts";
import { trimmedEnd } from "./white-space.ts";

/** What is known while a chunk's events pass by. */
export interface Walk {
  readonly chunk: string;
  readonly labels: Labels;
  readonly blocks: ProseBlock[];
  readonly units: Span[];
  readonly comments: Span[];
  readonly containers: OpenContainer[];
  /** How many containers of each kind there were so far. */
  readonly ordinals: Record<Container["kind"], number>;
  footnotes: number;
  /** The block whose text is passing, if any. */
  holder: Holder | null;
  /** Captions of images in the holder, to follow it. */
  readonly captions: ProseBlock[];
  caption: { readonly start: number; readonly prose: ProseBuilder } | null;
  /** Over 0 inside what a reader does not see. */
  muted: number;
}

export interface OpenContainer {
  readonly kind: Container["kind"];
  readonly ordinal: number;
  row: number;
  column: number;
}

interface Holder {
  readonly kind: BlockKind;
  readonly start: number;
  readonly prose: ProseBuilder;
  readonly inlines: OpenInline[];
}

/** An inline whose end or target may still be to come. */
export interface OpenInline {
  readonly kind: Inline["kind"];
  readonly start: number;
  end: number;
  target: string;
}

export function createWalk(chunk: string, labels: Labels): Walk {
  return {
    chunk,
    labels,
    blocks: [],
    units: [],
    comments: [],
    containers: [],
    ordinals: { list: 0, table: 0, quote: 0 },
    footnotes: 0,
    holder: null,
    captions: [],
    caption: null,
    muted: 0,
  };
}

export function openHolder(walk: Walk, kind: BlockKind, start: number): void {
  walk.holder = { kind, start, prose: new ProseBuilder(), inlines: [] };
}

/** Ends the block whose text was passing; one without a word in it is none. */
export function closeHolder(walk: Walk, end: number): void {
  const { holder } = walk;
  if (!holder) return;
  const prose = holder.prose.build();
  const { kind, start, inlines } = holder;
  const trimmed = trimmedEnd(walk.chunk, start, end);
  if (prose.text.trim()) walk.blocks.push({ kind, start, end: trimmed, prose, inlines, ...surroundings(walk) });
  walk.blocks.push(...walk.captions.splice(0));
  walk.holder = null;
}

export function surroundings(walk: Walk): Pick<ProseBlock, "quoted" | "container"> {
  const innermost = walk.containers.at(-1);
  return {
    quoted: walk.containers.some(({ kind }) => kind === "quote"),
    container: innermost ? { ...innermost } : null,
  };
}

/** The prose that text is added to just now, or null inside what a reader does not see. */
export function currentProse(walk: Walk): ProseBuilder | null {
  if (walk.caption) return walk.caption.prose;
  return walk.muted > 0 ? null : (walk.holder?.prose ?? null);
}
