import type { SourceIdentifier } from "../attributions/source-names.ts";
import type { PlacedQuotation } from "./place-quotations.ts";
import type { Heard, Scene, Voice } from "./scene.ts";

/** How often one person must be quoted, and nobody else, for a draft to be a portrait or an interview. */
const often = 3;

/** The voice of a draft that quotes one person only, and more than once or twice. */
export function soleVoice(heard: readonly Heard[], name: SourceIdentifier): Voice | null {
  const speaking = heard.filter(({ quotation }) => quotation.class === "speech");
  const names = new Set(speaking.map(({ voice }) => voice.speaker && name(voice.speaker, voice.speaker).name));
  const last = speaking.at(-1);
  return last && names.size === 1 && speaking.length >= often ? last.voice : null;
}

/** In a portrait a quotation that stands by itself is the person's own. */
export function hearSole(quotation: PlacedQuotation, sole: Voice | null, scene: Scene): Voice | null {
  const outline = scene.outlines(quotation.block).find(({ end }) => quotation.start < end);
  return sole && outline?.quotationAlone ? { ...sole, reach: "interview" } : null;
}
