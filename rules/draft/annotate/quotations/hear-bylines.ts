import { spanAt } from "../../../span.ts";
import type { Token } from "../../block.ts";
import type { PlacedBlock } from "../../draft.ts";
import { countStarting, firstOverlap } from "../sorted-spans.ts";
import type { PlacedQuotation } from "./place-quotations.ts";
import type { Scene, Voice } from "./scene.ts";

/** The longest line that can be a byline, in tokens. */
const longestByline = 16;

/** *— Mustafa Bali* in a line of its own after a quotation, or as the last line of a block quote. */
export function hearByline(quotation: PlacedQuotation, scene: Scene): Voice | null {
  if (quotation.form === "block-quote") {
    const inside = lastLineByline(quotation, scene);
    if (inside) return inside;
  }
  return sameLineByline(quotation, scene) ?? lineByline(quotation.lastBlock + 1, scene);
}

/** *“….” — Mustafa Bali*: a dash right after the quotation and a name up to the block's end. */
function sameLineByline({ form, lastBlock, end }: PlacedQuotation, scene: Scene): Voice | null {
  const placed = scene.joining.blocks[lastBlock];
  if (!placed || form === "block-quote") return null;
  const { tokens } = placed.block;
  const at = countStarting(tokens, end - placed.start);
  const mark = tokens[at];
  if (!mark || tokens.length - at > longestByline || !dash.test(mark.text)) return null;
  return namedAfter(mark, { block: lastBlock, end: endOf(placed) }, scene);
}

function lineByline(block: number, scene: Scene): Voice | null {
  const placed = scene.joining.blocks[block];
  const first = placed?.block.tokens[0];
  if (!placed || !first || placed.block.tokens.length > longestByline || !dashOrHyphen.test(first.text)) return null;
  return namedAfter(first, { block, end: endOf(placed) }, scene);
}

function lastLineByline({ lastBlock, end }: PlacedQuotation, scene: Scene): Voice | null {
  const tokens = scene.joining.blocks[lastBlock]?.block.tokens ?? [];
  const at = tokens.findLastIndex(({ text }) => dash.test(text));
  const mark = tokens[at];
  if (!mark || tokens.length - at > longestByline) return null;
  return namedAfter(mark, { block: lastBlock, end }, scene);
}

const dash = /^[–—―]$/u;
const dashOrHyphen = /^[–—―-]$/u;

function endOf({ start, block }: PlacedBlock): number {
  return start + block.text.length;
}

/** The first name between a dash and the end of its line. */
function namedAfter(mark: Token, { block, end }: { block: number; end: number }, { joining }: Scene): Voice | null {
  const cue = spanAt(mark, joining.blocks[block]?.start ?? 0);
  const name = firstOverlap(joining.names, { start: cue.end, end });
  const speaker = name && { start: name.start, end: name.end, block };
  return speaker ? { reach: "byline", speaker, cue, vague: false, woven: false } : null;
}
