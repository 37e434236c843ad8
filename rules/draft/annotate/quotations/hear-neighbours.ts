import { contains, type Span } from "../../../span.ts";
import type { PlacedAttribution } from "../../draft.ts";
import type { Outline } from "../annotations.ts";
import type { PlacedQuotation } from "./place-quotations.ts";
import { type Heard, type Scene, type Voice, voiceOf } from "./scene.ts";

/** What has been heard so far, and who is quoted anywhere in the draft. */
export interface Hearing {
  readonly heard: readonly Heard[];
  readonly scene: Scene;
  /** Whether what stands there is somebody whom the draft quotes in so many words. */
  readonly isSpeaker: (span: Span, block: number) => boolean;
}

/**
 * Who speaks a quotation with no cue in its sentence: whoever spoke last in its paragraph, in a quotation or not; a person quoted elsewhere who acts in the
 * sentence before; and at the edge of a paragraph whoever the paragraph before it ends with.
 */
export function hearNeighbours(quotation: PlacedQuotation, hearing: Hearing): Voice | null {
  const { block } = quotation;
  const outlines = hearing.scene.outlines(block);
  const at = outlines.findIndex((outline) => outline.start <= quotation.start && quotation.start < outline.end);
  const inParagraph = spokeLast(quotation, hearing);
  if (inParagraph) return inParagraph;
  if (!outlines[at]?.quotationAlone) return null;
  const before = outlines[at - 1];
  if (before) return before.quotationAlone ? null : (actor(before, block, hearing) ?? asked(before, hearing));
  const previous = hearing.scene.neighbour(block, -1);
  return (previous < 0 ? null : acrossParagraphs(previous, hearing)) ?? followed(quotation, outlines[at + 1], hearing);
}

/** The last who spoke in the quotation's paragraph before it. */
function spokeLast(quotation: PlacedQuotation, { heard, scene }: Hearing): Voice | null {
  const latest = heard.at(-1);
  const lastHeard = latest?.quotation.lastBlock === quotation.block ? latest : undefined;
  const lastSaid = scene
    .attributions(quotation.block)
    .findLast((each) => speaks(each) && each.cue.end <= quotation.start && !contains(quotation, each.cue));
  const heardUntil = lastHeard && Math.max(lastHeard.voice.cue?.start ?? 0, lastHeard.quotation.end);
  if (lastHeard && (!lastSaid || lastSaid.cue.start <= (heardUntil ?? 0)))
    return { ...lastHeard.voice, reach: "continuation" };
  return lastSaid ? voiceOf(lastSaid, "neighbour") : null;
}

function speaks({ reach, impersonal, source, sense }: PlacedAttribution): boolean {
  return reach === "sentence" && !impersonal && source !== null && sense !== "show" && sense !== "bare";
}

/** *Hij baalde. “…”*: the sentence before is about somebody whom the draft quotes. */
function actor(outline: Outline, block: number, { isSpeaker }: Hearing): Voice | null {
  if (!outline.subject || !outline.personal || !isSpeaker(outline.subject, block)) return null;
  return { reach: "neighbour", speaker: { ...outline.subject, block }, cue: null, vague: false };
}

/** An answer to a question, by who has been speaking: *Loopt ze niet op de zaken vooruit? “…”* */
function asked(outline: Outline, { heard }: Hearing): Voice | null {
  const last = heard.at(-1);
  return outline.asks && last ? { ...last.voice, reach: "interview" } : null;
}

/** At the head of a paragraph: the quotation goes on from the paragraph before, answers its question, or is led in by its last sentence. */
function acrossParagraphs(previous: number, hearing: Hearing): Voice | null {
  const { heard, scene } = hearing;
  const last = scene.outlines(previous).at(-1);
  if (!last) return null;
  if (last.asks && !last.quotationAlone) return asked(last, hearing);
  const latest = heard.at(-1);
  const said = scene.attributions(previous).findLast((each) => speaks(each) && each.cue.start >= last.start);
  const goesOn = latest?.quotation.lastBlock === previous && latest.quotation.end > last.start;
  if (goesOn) return { ...latest.voice, reach: "continuation" };
  if (said) return voiceOf(said, last.leadsIn ? "colon" : "neighbour");
  if (last.leadsIn && last.subject)
    return { reach: "colon", speaker: { ...last.subject, block: previous }, cue: null, vague: false };
  return actor(last, previous, hearing);
}

/** The sentence after has somebody speak: *“…” Dat zei de president.* */
function followed(quotation: PlacedQuotation, next: Outline | undefined, { scene }: Hearing): Voice | null {
  if (!next || next.quotationAlone) return null;
  const said = scene
    .attributions(quotation.block)
    .find((each) => speaks(each) && each.cue.start >= next.start && each.cue.end <= next.end);
  return said ? voiceOf(said, "neighbour") : null;
}
