import { contains } from "../../../span.ts";
import { createSourceNamer, type SourceNamer } from "../identities/identify-sources.ts";
import type { SourceIdentifier } from "../identities/identity.ts";
import type { Joining } from "../joining.ts";
import type { Quotation } from "../quotation.ts";
import { hearByline } from "./hear-bylines.ts";
import { hearNeighbours } from "./hear-neighbours.ts";
import { createRepetitionFinder } from "./hear-repeated.ts";
import { hearSentence } from "./hear-sentence.ts";
import { createSoleHearing } from "./hear-sole.ts";
import { lastSpeaker } from "./last-speaker.ts";
import { placeBlockQuotes } from "./place-block-quotes.ts";
import { type PlacedQuotation, placeQuotations } from "./place-quotations.ts";
import { type Heard, type Hearing, setScene, type Voice } from "./scene.ts";

/** Every quotation of the draft with who speaks it. One inside another is answered for by the outer one. */
export function attributeQuotations(joining: Joining, identify: SourceIdentifier): readonly Quotation[] {
  const placed = nest([...placeQuotations(joining.blocks), ...placeBlockQuotes(joining.blocks)]);
  if (placed.length === 0) return [];
  const scene = setScene(joining);
  const own = placed.map((quotation) =>
    quotation.nested ? null : (hearSentence(quotation, scene) ?? hearByline(quotation, scene)),
  );
  const isSpeaker = createSpeakerTest(own, identify);
  const heard: Heard[] = [];
  const voices = placed.map((quotation, at) => {
    if (quotation.nested) return null;
    const found = own[at] ?? hearNeighbours(quotation, { heard, scene, isSpeaker });
    const voice = found && { ...found, speaker: found.speaker ?? lastSpeaker(quotation, heard, scene) };
    if (voice && !voice.woven) heard.push({ quotation, voice });
    return voice;
  });
  const findRepeated = createRepetitionFinder(heard, joining);
  const nameSource = createSourceNamer(joining.text, identify);
  const hearSole = createSoleHearing(heard, identify, scene);
  return placed.map((quotation, at) => {
    const voice = voices[at] ?? (isSpeech(quotation) ? (findRepeated(quotation) ?? hearSole(quotation)) : null);
    return spoken(quotation, voice, nameSource);
  });
}

function isSpeech(quotation: PlacedQuotation): boolean {
  return !quotation.nested && (quotation.class === "speech" || quotation.class === "fragment");
}

/** Quotations in text order, those inside another marked as such. */
function nest(quotations: readonly PlacedQuotation[]): readonly PlacedQuotation[] {
  let outer: PlacedQuotation | null = null;
  return [...quotations]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((quotation) => {
      if (outer && contains(outer, quotation)) return { ...quotation, nested: true };
      outer = quotation;
      return quotation;
    });
}

/** Somebody whom the draft names, or who speaks a quotation in so many words. */
function createSpeakerTest(voices: readonly (Voice | null)[], identify: SourceIdentifier): Hearing["isSpeaker"] {
  let speakers: ReadonlySet<string> | null = null;
  return (span, block) => {
    const { name, isPerson } = identify(span, { block });
    if (isPerson) return true;
    speakers ??= new Set(
      voices.flatMap((voice) => (voice?.speaker ? [identify(voice.speaker, voice.speaker).name] : [])),
    );
    return speakers.has(name);
  };
}

function spoken(placed: PlacedQuotation, voice: Voice | null, nameSource: SourceNamer): Quotation {
  const speaker = voice?.speaker ?? null;
  return {
    start: placed.start,
    end: placed.end,
    sentence: placed.sentence,
    block: placed.block,
    class: placed.class,
    open: placed.open,
    close: placed.close,
    nested: placed.nested,
    mismatched: placed.mismatched,
    words: placed.words,
    form: placed.form,
    attributed: voice !== null,
    reach: voice?.reach ?? "none",
    speaker: speaker && nameSource(speaker, { block: speaker.block, vague: voice?.vague ?? false }),
    cue: voice?.cue ?? null,
  };
}
