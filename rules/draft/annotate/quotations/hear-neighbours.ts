import { contains, type Span } from "../../../span.ts";
import type { PlacedAttribution } from "../../draft.ts";
import type { Outline } from "../annotations.ts";
import type { PlacedQuotation } from "./place-quotations.ts";
import { type Heard, type Scene, type Voice, voiceOf } from "./scene.ts";

/**
 * Who speaks a quotation with no cue in its sentence: whoever spoke last in its paragraph, in a quotation or not; a person who acts in the sentence before
 * or after; and at the edge of a paragraph whoever the paragraph beside it ends or begins with.
 */
export function hearNeighbours(quotation: PlacedQuotation, heard: readonly Heard[], scene: Scene): Voice | null {
  const outlines = scene.outlines(quotation.block);
  const at = outlines.findIndex((outline) => outline.start <= quotation.start && quotation.start < outline.end);
  const own = outlines[at];
  const inParagraph = spokeLast(quotation, {
    block: quotation.block,
    from: outlines[0]?.start ?? 0,
    to: quotation.start,
    heard,
    scene,
  });
  if (inParagraph) return inParagraph;
  if (!own?.quotationAlone) return null;
  const before = at > 0 ? outlines[at - 1] : undefined;
  if (before && !before.quotationAlone) return actor(before, quotation.block) ?? asked(before, heard);
  const previous = at === 0 ? scene.neighbour(quotation.block, -1) : -1;
  return (
    (previous < 0 ? null : acrossParagraphs({ previous, heard, scene })) ?? followed(quotation, { at, outlines, scene })
  );
}

/** The last who spoke in a stretch of a block before the quotation. */
function spokeLast(
  quotation: PlacedQuotation,
  given: { block: number; from: number; to: number; heard: readonly Heard[]; scene: Scene },
): Voice | null {
  const { block, from, to, heard, scene } = given;
  const inside = (span: Span) => span.start >= from && span.end <= to;
  const latest = heard.at(-1);
  const lastHeard = latest && latest.quotation.lastBlock === block && inside(latest.quotation) ? latest : undefined;
  const lastSaid = scene
    .attributions(block)
    .findLast(
      (each) =>
        each.reach === "sentence" &&
        !each.impersonal &&
        each.source !== null &&
        inside(each.cue) &&
        !contains(quotation, each.cue),
    );
  const tagged = lastHeard?.voice.cue;
  if (lastHeard && (!lastSaid || lastSaid.cue.start <= Math.max(tagged?.start ?? 0, lastHeard.quotation.end)))
    return { ...lastHeard.voice, reach: "continuation" };
  return lastSaid ? voiceOf(lastSaid, "neighbour") : null;
}

/** *Z. bood zijn excuses aan. “…”* */
function actor(outline: Outline, block: number): Voice | null {
  if (!outline.subject || !outline.personal) return null;
  return { reach: "neighbour", speaker: { ...outline.subject, block }, cue: null, vague: false };
}

/** An answer to a question, by who has been speaking: *Loopt ze niet op de zaken vooruit? “…”* */
function asked(outline: Outline, heard: readonly Heard[]): Voice | null {
  const last = heard.at(-1);
  return outline.asks && last ? { ...last.voice, reach: "interview" } : null;
}

/** At the head of a paragraph: the quotation goes on from the paragraph before, answers its question, or is led in by its last sentence. */
function acrossParagraphs(given: { previous: number; heard: readonly Heard[]; scene: Scene }): Voice | null {
  const { previous, heard, scene } = given;
  const last = scene.outlines(previous).at(-1);
  if (!last) return null;
  if (last.asks && !last.quotationAlone) return asked(last, heard);
  const lastQuotation = heard.at(-1);
  const goesOn = lastQuotation?.quotation.lastBlock === previous && lastQuotation.quotation.start >= last.start - 1;
  if (goesOn) return { ...lastQuotation.voice, reach: "continuation" };
  const said: PlacedAttribution | undefined = scene
    .attributions(previous)
    .findLast(
      (each) => each.reach === "sentence" && !each.impersonal && each.source !== null && each.cue.start >= last.start,
    );
  return said ? voiceOf(said, "neighbour") : null;
}

/** The sentence after has a person speak or act: *“…” De president zuchtte.* */
function followed(
  quotation: PlacedQuotation,
  given: { at: number; outlines: readonly Outline[]; scene: Scene },
): Voice | null {
  const { at, outlines, scene } = given;
  const next = outlines[at + 1];
  if (!next || next.quotationAlone) return null;
  const said = scene
    .attributions(quotation.block)
    .find(
      (each) =>
        each.reach === "sentence" && each.source !== null && each.cue.start >= next.start && each.cue.end <= next.end,
    );
  return said ? voiceOf(said, "neighbour") : null;
}
