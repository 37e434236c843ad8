import { moved } from "../../../span.ts";
import type { PlacedAttribution, PlacedBlock } from "../../draft.ts";

/** The attributions of all blocks, in their places. */
export function placeAttributions(blocks: readonly PlacedBlock[]): readonly PlacedAttribution[] {
  return blocks.flatMap(({ start, annotations }, block) =>
    annotations.attributions.map((attribution) => ({
      ...attribution,
      block,
      source: attribution.source && moved(attribution.source, start),
      cue: moved(attribution.cue, start),
      content: attribution.content.map((span) => moved(span, start)),
      antecedent: attribution.antecedent && moved(attribution.antecedent, start),
    })),
  );
}
