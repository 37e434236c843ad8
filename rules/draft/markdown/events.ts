import { parse, postprocess, preprocess } from "micromark";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmTable } from "micromark-extension-gfm-table";
import type { Event, Token } from "micromark-util-types";
import type { Span } from "../../span.ts";

/** Labels that the draft defines, normalised as micromark has them: they decide whether `[so]` is a link and `[^so]` a footnote. */
export interface Labels {
  /** The targets of link definitions by label. */
  readonly targets: ReadonlyMap<string, string>;
  readonly footnotes: readonly string[];
}

export const noLabels: Labels = { targets: new Map(), footnotes: [] };

/** One parser for all chunks: to combine its extensions anew costs more than to read a short chunk. */
const parser = parse({ extensions: [gfmTable(), gfmFootnote()] });

/** remark's parser at work: the events of a chunk with exact offsets, which its syntax tree no longer has for escapes and references. CommonMark with tables and footnotes. */
export function eventsOf(chunk: string, labels: Labels): readonly Event[] {
  parser.defined = [...labels.targets.keys()];
  parser.gfmFootnotes = [...labels.footnotes];
  parser.lazy = {};
  // A byte-order mark would be dropped and every offset be one short.
  const text = chunk.startsWith("\ufeff") ? `\u00a0${chunk.slice(1)}` : chunk;
  return postprocess(parser.document().write(preprocess()(text, undefined, true)));
}

/** Where what a token of the parser stands for is in its chunk. */
export function placeOf({ start, end }: Token): Span {
  return { start: start.offset, end: end.offset };
}
