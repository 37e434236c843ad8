import type { PlacedAttribution, PlacedBlock } from "../../../draft.ts";
import type { JoiningFigures } from "../../joining.ts";

/** By the block whose last sentence it takes up, the attribution that opens the next: *Dat meldt de Kamer van Koophandel.* */
export function findTakenUp({ attributions, blocks }: JoiningFigures): ReadonlyMap<number, PlacedAttribution> {
  const found = new Map<number, PlacedAttribution>();
  for (const attribution of attributions) {
    const { block, reach, content } = attribution;
    if (reach !== "backward" || content.length > 0) continue;
    if (isRunning(blocks[block]) && isRunning(blocks[block - 1])) found.set(block - 1, attribution);
  }
  return found;
}

function isRunning(placed: PlacedBlock | undefined): boolean {
  const kind = placed?.block.kind;
  return kind === "paragraph" || kind === "standfirst";
}
