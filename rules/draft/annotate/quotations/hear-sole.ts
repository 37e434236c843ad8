import type { SourceIdentifier } from "../identities/identity.ts";
import type { PlacedQuotation } from "./place-quotations.ts";
import type { Heard, Scene, Voice } from "./scene.ts";

/** How often one person must be quoted, and what part of all quotations that must be, for a draft to be a portrait or an interview. */
const often = 3;
const mostly = 0.75;

/** Who speaks, in a portrait, a quotation that stands by itself: the person whose it is. */
export type SoleHearing = (quotation: PlacedQuotation) => Voice | null;

export function createSoleHearing(heard: readonly Heard[], identify: SourceIdentifier, scene: Scene): SoleHearing {
  let sole: Voice | null | undefined;
  return (quotation) => {
    const outline = scene.outlines(quotation.block).find(({ end }) => quotation.start < end);
    if (!outline?.quotationAlone) return null;
    if (sole === undefined) sole = soleVoice(heard, identify);
    return sole && { ...sole, reach: "interview" };
  };
}

/** The voice of a draft that quotes one person nearly all the time. */
function soleVoice(heard: readonly Heard[], identify: SourceIdentifier): Voice | null {
  const speaking = heard.filter(({ quotation }) => quotation.class === "speech");
  const counts = new Map<string, { count: number; voice: Voice }>();
  for (const { voice } of speaking) {
    if (!voice.speaker) continue;
    const { name } = identify(voice.speaker, voice.speaker);
    counts.set(name, { count: (counts.get(name)?.count ?? 0) + 1, voice });
  }
  const main = [...counts.values()].find(({ count }) => count >= often && count >= mostly * speaking.length);
  return main?.voice ?? null;
}
