import type { PlacedQuotation } from "./place-quotations.ts";
import type { Heard, Scene, Voice } from "./scene.ts";

/** How many blocks back a verb without a subject may take up its speaker. */
const farthest = 4;

/** Who spoke last before a quotation, for a reporting verb that leaves its subject out: Spanish *“…”, dijo.* */
export function lastSpeaker(quotation: PlacedQuotation, heard: readonly Heard[], scene: Scene): Voice["speaker"] {
  const named = sentenceBefore(quotation, scene);
  if (named) return named;
  const quoted = heard.findLast(({ voice }) => voice.speaker !== null)?.voice.speaker ?? null;
  for (let block = quotation.block; block >= Math.max(0, quotation.block - farthest); block--) {
    const said = scene
      .attributions(block)
      .findLast(({ source, cue, reach }) => source !== null && reach === "sentence" && cue.start < quotation.start);
    if (said?.source && said.source.start > (quoted?.start ?? -1)) return { ...said.source, block };
  }
  return quoted;
}

/** *Iryna Bondar sale de su sótano. “…”, cuenta*: the person whom the sentence before is about. */
function sentenceBefore({ block, start }: PlacedQuotation, scene: Scene): Voice["speaker"] {
  const outlines = scene.outlines(block);
  const own = outlines.findIndex((outline) => outline.start <= start && start < outline.end);
  const before = outlines[own - 1];
  return before?.subject && before.personal && before.named ? { ...before.subject, block } : null;
}
