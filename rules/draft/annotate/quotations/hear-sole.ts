import type { SourceIdentifier } from "../identities/identity.ts";
import type { PlacedQuotation } from "./place-quotations.ts";
import type { Heard, Scene, Voice } from "./scene.ts";

/** How often one person must be quoted, and what part of all quotations that must be, for a draft to be a portrait or an interview. */
const often = 3;
const mostly = 0.75;

/** The voice of a draft that quotes one person nearly all the time. */
export function soleVoice(heard: readonly Heard[], identify: SourceIdentifier): Voice | null {
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

/** In a portrait a quotation that stands by itself is the person's own. */
export function hearSole(quotation: PlacedQuotation, sole: Voice | null, scene: Scene): Voice | null {
  const outline = scene.outlines(quotation.block).find(({ end }) => quotation.start < end);
  return sole && outline?.quotationAlone ? { ...sole, reach: "interview" } : null;
}
