import { spanAt } from "../../../span.ts";
import type { PlacedAttribution, PlacedBlock } from "../../draft.ts";

/** The attributions of all blocks, in their places. */
export function placeAttributions(blocks: readonly PlacedBlock[]): readonly PlacedAttribution[] {
  return blocks.flatMap(({ start, annotations }, block) =>
    annotations.attributions.map((attribution) => ({
      ...attribution,
      block,
      source: attribution.source && spanAt(attribution.source, start),
      cue: spanAt(attribution.cue, start),
      content: attribution.content.map((span) => spanAt(span, start)),
    })),
  );
}
