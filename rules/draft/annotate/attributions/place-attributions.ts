import { spanAt } from "../../../span.ts";
import type { PlacedAttribution, PlacedBlock } from "../../draft.ts";

/** The attributions of a block, in their place in the draft. */
export function placeAttributions({ start, annotations }: PlacedBlock, block: number): readonly PlacedAttribution[] {
  // Written out, since all are placed anew at each keystroke.
  return annotations.attributions.map(
    ({ sentence, source, nameable, cue, content, sense, reach, personal, vague, impersonal }) => ({
      block,
      sentence,
      source: source && spanAt(source, start),
      nameable,
      cue: spanAt(cue, start),
      content: content.map((span) => spanAt(span, start)),
      sense,
      reach,
      personal,
      vague,
      impersonal,
    }),
  );
}
