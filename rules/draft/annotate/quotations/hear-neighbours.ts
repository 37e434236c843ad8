import { contains } from "../../../span.ts";
import type { PlacedAttribution } from "../../draft.ts";
import type { Outline } from "../attribution.ts";
import { actor, answered, asked, asking, onlyPerson } from "./hear-outlines.ts";
import type { PlacedQuotation } from "./place-quotations.ts";
import { type Hearing, type Voice, voiceOf, voiceWithoutCue } from "./scene.ts";

/**
 * Who speaks a quotation with no cue in its sentence: whoever spoke last in its paragraph, in a quotation or not; a person quoted elsewhere who acts in the
 * sentence before; and at the edge of a paragraph whoever the paragraph before it ends with.
 */
export function hearNeighbours(quotation: PlacedQuotation, hearing: Hearing): Voice | null {
  const inParagraph = spokeLast(quotation, hearing);
  if (inParagraph) return inParagraph;
  const outlines = hearing.scene.outlines(quotation.block);
  const at = outlines.findIndex((outline) => outline.start <= quotation.start && quotation.start < outline.end);
  if (!outlines[at]?.quotationAlone) return null;
  const before = outlines[at - 1];
  const next = outlines[at + 1];
  return before ? hearAfter(before, next, { quotation, hearing }) : hearFirst(next, { quotation, hearing });
}

interface Hearer {
  readonly quotation: PlacedQuotation;
  readonly hearing: Hearing;
}

/** Who speaks a quotation that another sentence of its paragraph stands before. */
function hearAfter(before: Outline, next: Outline | undefined, { quotation, hearing }: Hearer): Voice | null {
  if (before.quotationAlone) return null;
  return (
    actor(before, quotation, hearing) ??
    asked(before, hearing) ??
    asking(next) ??
    onlyPerson(before, quotation, hearing.scene) ??
    takenUp(quotation, hearing)
  );
}

/** Who speaks a quotation that opens its paragraph. */
function hearFirst(next: Outline | undefined, { quotation, hearing }: Hearer): Voice | null {
  const previous = hearing.scene.neighbour(quotation.block, -1);
  return (
    (previous < 0 ? null : acrossParagraphs(previous, quotation, hearing)) ??
    followed(quotation, next, hearing) ??
    takenUp(quotation, hearing) ??
    answered(quotation, hearing)
  );
}

/** The last who spoke in the quotation's paragraph before it. */
function spokeLast(quotation: PlacedQuotation, { heard, scene }: Hearing): Voice | null {
  const latest = heard.at(-1);
  const lastHeard = latest?.quotation.lastBlock === quotation.block ? latest : undefined;
  const lastSaid = scene
    .attributions(quotation.block)
    .findLast((each) => speaks(each) && each.cue.end <= quotation.start && !contains(quotation, each.cue));
  if (!lastHeard && !lastSaid) return null;
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
  if (last.leadsIn && last.subject) return voiceWithoutCue("colon", { ...last.subject, block: previous });
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
