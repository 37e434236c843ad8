import { contains } from "../../../span.ts";
import type { Quotation } from "../annotations.ts";
import { createSourceNamer, type SourceNamer } from "../attributions/source-names.ts";
import type { Joining } from "../joining.ts";
import { hearByline } from "./hear-bylines.ts";
import { hearNeighbours } from "./hear-neighbours.ts";
import { hearRepeated } from "./hear-repeated.ts";
import { hearSentence } from "./hear-sentence.ts";
import { placeBlockQuotes } from "./place-block-quotes.ts";
import { type PlacedQuotation, placeQuotations } from "./place-quotations.ts";
import { type Heard, setScene, type Voice } from "./scene.ts";

/** Every quotation of the draft with who speaks it. One inside another is answered for by the outer one. */
export function attributeQuotations(joining: Joining): readonly Quotation[] {
  const scene = setScene(joining);
  const placed = nest(
    [...placeQuotations(joining.blocks), ...placeBlockQuotes(joining.blocks)].sort(
      (a, b) => a.start - b.start || b.end - a.end,
    ),
  );
  const heard: Heard[] = [];
  const voices = placed.map((quotation) => {
    if (quotation.nested) return null;
    const voice =
      hearSentence(quotation, scene) ?? hearByline(quotation, scene) ?? hearNeighbours(quotation, heard, scene);
    if (voice) heard.push({ quotation, voice });
    return voice;
  });
  const name = createSourceNamer(joining);
  return placed.map((quotation, at) => {
    const voice = voices[at] ?? (isSpeech(quotation) ? hearRepeated(quotation, heard, joining) : null);
    return spoken(quotation, voice ?? null, name);
  });
}

function isSpeech(quotation: PlacedQuotation): boolean {
  return !quotation.nested && (quotation.class === "speech" || quotation.class === "fragment");
}

function nest(sorted: readonly PlacedQuotation[]): readonly PlacedQuotation[] {
  let outer: PlacedQuotation | null = null;
  return sorted.map((quotation) => {
    if (outer && contains(outer, quotation)) return { ...quotation, nested: true };
    outer = quotation;
    return quotation;
  });
}

function spoken({ lastBlock: _, ...quotation }: PlacedQuotation, voice: Voice | null, name: SourceNamer): Quotation {
  const speaker = voice?.speaker ?? null;
  return {
    ...quotation,
    attributed: voice !== null,
    reach: voice?.reach ?? "none",
    speaker: speaker && name(speaker, { block: speaker.block, vague: voice?.vague ?? false }),
    cue: voice?.cue ?? null,
  };
}
