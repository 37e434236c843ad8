import { contains, type Span } from "../../../span.ts";
import type { PlacedAttribution } from "../../draft.ts";
import type { Outline } from "../annotations.ts";
import { allOverlaps } from "../sorted-spans.ts";
import type { PlacedQuotation } from "./place-quotations.ts";
import { type Heard, type Scene, type Voice, voiceOf } from "./scene.ts";
import { speaksOfSelf } from "./speaks-of-self.ts";

/** What has been heard so far, and who is quoted anywhere in the draft. */
export interface Hearing {
  readonly heard: readonly Heard[];
  readonly scene: Scene;
  /** Whether what stands there is somebody whom the draft names, or quotes in so many words. */
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
  if (before)
    return before.quotationAlone
      ? null
      : (actor(before, quotation, hearing) ??
          asked(before, hearing) ??
          asking(outlines[at + 1]) ??
          onlyPerson(before, quotation, hearing.scene) ??
          takenUp(quotation, hearing));
  const previous = hearing.scene.neighbour(block, -1);
  return (
    (previous < 0 ? null : acrossParagraphs(previous, quotation, hearing)) ??
    followed(quotation, outlines[at + 1], hearing) ??
    takenUp(quotation, hearing) ??
    answered(quotation, hearing)
  );
}

/** In an interview laid out as one, whoever is interviewed. */
function answered({ block }: PlacedQuotation, { scene }: Hearing): Voice | null {
  return scene.isAnswer(block) ? { reach: "interview", speaker: null, cue: null, vague: false, woven: false } : null;
}

/** The last who spoke in the quotation's paragraph before it. */
function spokeLast(quotation: PlacedQuotation, { heard, scene }: Hearing): Voice | null {
  const latest = heard.at(-1);
  const lastHeard = latest?.quotation.lastBlock === quotation.block ? latest : undefined;
  const lastSaid = scene
    .attributions(quotation.block)
    .findLast((each) => speaks(each) && each.cue.end <= quotation.start && !contains(quotation, each.cue));
  const outlines = scene.outlines(quotation.block);
  const tagged = lastHeard && outlines.find((outline) => lastHeard.quotation.end <= outline.end);
  if (lastHeard && (!lastSaid || lastSaid.cue.start < (tagged?.end ?? lastHeard.quotation.end)))
    return { ...lastHeard.voice, reach: "continuation" };
  return lastSaid && !isOvertaken(lastSaid, quotation, outlines) ? voiceOf(lastSaid, "neighbour") : null;
}

/** Whether the sentence right before the quotation has come to be about somebody else. */
function isOvertaken({ cue }: PlacedAttribution, quotation: PlacedQuotation, outlines: readonly Outline[]): boolean {
  const before = outlines.findLast((outline) => outline.end <= quotation.start);
  return before !== undefined && before.start > cue.end && before.personal && before.named;
}

function speaks({ reach, impersonal, source, sense }: PlacedAttribution): boolean {
  return (
    reach === "sentence" && !impersonal && source !== null && sense !== "show" && sense !== "count" && sense !== "bare"
  );
}

/** *Hij baalde. “…”*, *A resident was shocked. “I …”*: the sentence beside it is about somebody whom the draft names or quotes, or who then speaks of themselves. */
function actor(outline: Outline, quotation: PlacedQuotation, hearing: Hearing, block = quotation.block): Voice | null {
  const { isSpeaker, scene } = hearing;
  if (!outline.subject || !outline.personal) return null;
  const isHeard = outline.titled || isSpeaker(outline.subject, block);
  if (!isHeard && !speaksOfSelf(quotation, scene.joining.blocks[quotation.block])) return null;
  return { reach: "neighbour", speaker: { ...outline.subject, block }, cue: null, vague: false, woven: false };
}

/** *It is painful to see for Simon Bakker. “I lost a whole field.”*: the one person whom the sentence before names, if then somebody speaks of themselves. */
function onlyPerson(before: Outline, quotation: PlacedQuotation, { joining }: Scene): Voice | null {
  const { block } = quotation;
  if (!speaksOfSelf(quotation, joining.blocks[block])) return null;
  const named = allOverlaps(joining.names, before).filter(({ kind, quoted }) => kind === "person" && !quoted);
  const [person] = named;
  if (!person || named.some(({ text }) => text !== person.text)) return null;
  const { start, end } = person;
  return { reach: "neighbour", speaker: { start, end, block }, cue: null, vague: false, woven: false };
}

/** An answer to a question, by who has been speaking (*Loopt ze niet op de zaken vooruit? “…”*), or to one that speaks to whoever is interviewed. */
function asked(outline: Outline, { heard }: Hearing): Voice | null {
  const last = heard.at(-1);
  return outline.asks && last ? { ...last.voice, reach: "interview" } : asking(outline);
}

/** *Heeft u geoefend?* beside a quotation: an interview, whoever it is with. */
function asking(outline: Outline | undefined): Voice | null {
  return outline?.addresses ? { reach: "interview", speaker: null, cue: null, vague: false, woven: false } : null;
}

/** At the head of a paragraph: the quotation goes on from the paragraph before, answers its question, or is led in by its last sentence. */
function acrossParagraphs(previous: number, quotation: PlacedQuotation, hearing: Hearing): Voice | null {
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
    return { reach: "colon", speaker: { ...last.subject, block: previous }, cue: null, vague: false, woven: false };
  return actor(last, quotation, hearing, previous);
}

/** The sentence after has somebody speak: *“…” Dat zei de president.* */
function followed(quotation: PlacedQuotation, next: Outline | undefined, hearing: Hearing): Voice | null {
  if (!next || next.quotationAlone) return null;
  const said = hearing.scene
    .attributions(quotation.block)
    .find((each) => speaks(each) && each.cue.start >= next.start && each.cue.end <= next.end);
  return said ? voiceOf(said, "neighbour") : actor(next, quotation, hearing);
}

/** The next paragraph opens by attributing backwards: *Deze verwachting sprak de president uit.* */
function takenUp(quotation: PlacedQuotation, { scene }: Hearing): Voice | null {
  const following = scene.neighbour(quotation.lastBlock, 1);
  const next = scene.outlines(following)[0];
  if (!next?.takesUp) return null;
  const said = scene.attributions(following).find((each) => speaks(each) && each.cue.end <= next.end);
  return said ? voiceOf(said, "neighbour") : null;
}
