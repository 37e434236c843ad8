import type { Span } from "../../../../span.ts";
import type { PlacedAttribution, PlacedBlock } from "../../../draft.ts";
import type { JoiningFigures } from "../../joining.ts";

/** Who answers for a whole list or table. */
export interface LeadIn {
  readonly block: number;
  readonly source: Span;
  readonly cue: Span | null;
  readonly vague: boolean;
}

/** For each list item and table cell whose lead-in, caption or byline names a source, by the index of its block, who that is. */
export function findLeadIns({ blocks, attributions }: JoiningFigures): ReadonlyMap<number, LeadIn> {
  const last = new Map<number, LeadIn>();
  for (const { block, sentence, source, cue, vague, impersonal } of attributions)
    if (source && !impersonal && endsIn(blocks[block], sentence)) last.set(block, { block, source, cue, vague });
  const found = new Map<number, LeadIn>();
  for (const [from, placed] of blocks.entries()) {
    if (!isMember(placed) || sameContainer(placed, blocks[from - 1])) continue;
    let to = from + 1;
    while (sameContainer(placed, blocks[to])) to++;
    const leadIn =
      (leadsIn(blocks[from - 1]) ? last.get(from - 1) : undefined) ??
      (blocks[to]?.block.kind === "caption" ? last.get(to) : undefined) ??
      findByline(blocks[to - 1], to - 1);
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

function endsIn(placed: PlacedBlock | undefined, sentence: PlacedAttribution["sentence"]): boolean {
  return placed !== undefined && sentence === placed.block.sentences.length - 1;
}

/** A list of posts is signed behind its last item: *… Mustafa Bali (@mustefabali)*. */
function findByline(placed: PlacedBlock | undefined, block: number): LeadIn | null {
  const tokens = placed?.block.tokens ?? [];
  const handle = tokens.findLastIndex(
    (token, at) => token.text === "(" && tokens[at + 1]?.text.startsWith("@") === true,
  );
  let from = handle;
  while (tokens[from - 1]?.word.capital) from--;
  const [first, last] = [tokens[from], tokens[handle - 1]];
  if (!placed || handle < 1 || from === handle || !first || !last) return null;
  return {
    block,
    source: { start: placed.start + first.start, end: placed.start + last.end },
    cue: null,
    vague: false,
  };
}
