import type { Name } from "../annotations.ts";
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
function sameLineByline(quotation: PlacedQuotation, scene: Scene): Voice | null {
  const placed = scene.joining.blocks[quotation.lastBlock];
  if (!placed || quotation.form === "block-quote") return null;
  const { tokens } = placed.block;
  const at = countStarting(tokens, quotation.end - placed.start);
  const mark = tokens[at];
  if (!mark || tokens.length - at > longestByline || !/^[–—―]$/u.test(mark.text)) return null;
  const cue = { start: placed.start + mark.start, end: placed.start + mark.end };
  return named(quotation.lastBlock, { start: cue.end, end: placed.start + placed.block.text.length, cue }, scene);
}

function lineByline(block: number, scene: Scene): Voice | null {
  const placed = scene.joining.blocks[block];
  const first = placed?.block.tokens[0];
  if (!placed || !first || placed.block.tokens.length > longestByline || !/^[–—―-]$/u.test(first.text)) return null;
  return named(
    block,
    {
      start: placed.start + first.end,
      end: placed.start + placed.block.text.length,
      cue: { start: placed.start + first.start, end: placed.start + first.end },
    },
    scene,
  );
}

function lastLineByline(quotation: PlacedQuotation, scene: Scene): Voice | null {
  const placed = scene.joining.blocks[quotation.lastBlock];
  if (!placed) return null;
  const dash = placed.block.tokens.findLastIndex((token) => /^[–—―]$/u.test(token.text));
  const mark = placed.block.tokens[dash];
  if (!mark || placed.block.tokens.length - dash > longestByline) return null;
  return named(
    quotation.lastBlock,
    {
      start: placed.start + mark.end,
      end: quotation.end,
      cue: { start: placed.start + mark.start, end: placed.start + mark.end },
    },
    scene,
  );
}

function named(block: number, line: { start: number; end: number; cue: Voice["cue"] }, scene: Scene): Voice | null {
  const name: Name | undefined = firstOverlap(scene.joining.names, line);
  if (!name) return null;
  return {
    reach: "byline",
    speaker: { start: name.start, end: name.end, block },
    cue: line.cue,
    vague: false,
    woven: false,
  };
}
