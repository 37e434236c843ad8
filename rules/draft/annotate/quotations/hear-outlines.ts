import type { Outline } from "../attribution.ts";
import { allOverlaps } from "../sorted-spans.ts";
import type { PlacedQuotation } from "./place-quotations.ts";
import { type Hearing, type Scene, type Voice, voiceWithoutCue } from "./scene.ts";
import { speaksOfSelf } from "./speaks-of-self.ts";

/** *Hij baalde. “…”*, *A resident was shocked. “I …”*: the sentence beside it is about somebody whom the draft names or quotes, or who then speaks of themselves. */
export function actor(
  outline: Outline,
  quotation: PlacedQuotation,
  hearing: Hearing,
  block: number = quotation.block,
): Voice | null {
  const { isSpeaker, scene } = hearing;
  if (!outline.subject || !outline.personal) return null;
  const isHeard = outline.titled || isSpeaker(outline.subject, block);
  if (!isHeard && !speaksOfSelf(quotation, scene.joining.blocks[quotation.block])) return null;
  return voiceWithoutCue("neighbour", { ...outline.subject, block });
}

/** *It is painful to see for Simon Bakker. “I lost a whole field.”*: the one person whom the sentence before names, if then somebody speaks of themselves. */
export function onlyPerson(before: Outline, quotation: PlacedQuotation, { joining }: Scene): Voice | null {
  const { block } = quotation;
  if (!speaksOfSelf(quotation, joining.blocks[block])) return null;
  const named = allOverlaps(joining.names, before).filter(({ kind, quoted }) => kind === "person" && !quoted);
  const [person] = named;
  if (!person || named.some(({ text }) => text !== person.text)) return null;
  const { start, end } = person;
  return voiceWithoutCue("neighbour", { start, end, block });
}

/** An answer to a question, by who has been speaking (*Loopt ze niet op de zaken vooruit? “…”*), or to one that speaks to whoever is interviewed. */
export function asked(outline: Outline, { heard }: Hearing): Voice | null {
  const last = heard.at(-1);
  return outline.asks && last ? { ...last.voice, reach: "interview" } : asking(outline);
}

/** *Heeft u geoefend?* beside a quotation: an interview, whoever it is with. */
export function asking(outline: Outline | undefined): Voice | null {
  return outline?.addresses ? interviewed : null;
}

/** In an interview laid out as one, whoever is interviewed. */
export function answered({ block }: PlacedQuotation, { scene }: Hearing): Voice | null {
  return scene.isAnswer(block) ? interviewed : null;
}

/** Whoever is interviewed, whom the draft need not name beside the quotation. */
const interviewed = voiceWithoutCue("interview", null);
