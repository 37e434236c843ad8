import type { PlacedAttribution, PlacedBlock } from "../../draft.ts";
import type { JoiningFigures } from "../joining.ts";

/** For each list item and table cell whose lead-in or caption names a source, by the index of its block, the attribution that does. */
export function findLeadIns({ blocks, attributions }: JoiningFigures): ReadonlyMap<number, PlacedAttribution> {
  const last = new Map<number, PlacedAttribution>();
  for (const attribution of attributions)
    if (attribution.source && !attribution.impersonal && endsIn(blocks[attribution.block], attribution.sentence))
      last.set(attribution.block, attribution);
  const found = new Map<number, PlacedAttribution>();
  for (const [from, placed] of blocks.entries()) {
    if (!isMember(placed) || sameContainer(placed, blocks[from - 1])) continue;
    let to = from + 1;
    while (sameContainer(placed, blocks[to])) to++;
    const caption = blocks[to]?.block.kind === "caption" ? last.get(to) : undefined;
    const leadIn = (leadsIn(blocks[from - 1]) ? last.get(from - 1) : undefined) ?? caption;
    if (leadIn) for (let at = from; at < to; at++) found.set(at, leadIn);
  }
  return found;
}

function isMember({ block }: PlacedBlock): boolean {
  return block.container !== null && block.container.kind !== "quote";
}

function sameContainer(placed: PlacedBlock, other: PlacedBlock | undefined): boolean {
  const [one, two] = [placed.block.container, other?.block.container];
  return one !== null && two != null && one.kind === two.kind && one.ordinal === two.ordinal;
}

/** A paragraph leads in what it ends on with a colon; a caption or heading leads in what follows. */
function leadsIn(placed: PlacedBlock | undefined): boolean {
  const kind = placed?.block.kind;
  return kind === "caption" || kind === "heading" || placed?.block.tokens.at(-1)?.text === ":";
}

function endsIn(placed: PlacedBlock | undefined, sentence: number): boolean {
  return placed !== undefined && sentence === placed.block.sentences.length - 1;
}
