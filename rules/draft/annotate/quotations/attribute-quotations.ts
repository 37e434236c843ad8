import { contains } from "../../../span.ts";
import type { Quotation } from "../annotations.ts";
import type { SourceIdentifier } from "../identities/identity.ts";
import type { Joining } from "../joining.ts";
import { hearByline } from "./hear-bylines.ts";
import { type Hearing, hearNeighbours } from "./hear-neighbours.ts";
import { createRepetitionFinder } from "./hear-repeated.ts";
import { hearSentence } from "./hear-sentence.ts";
import { createSoleHearing } from "./hear-sole.ts";
import { lastSpeaker } from "./last-speaker.ts";
import { placeBlockQuotes } from "./place-block-quotes.ts";
import { type PlacedQuotation, placeQuotations } from "./place-quotations.ts";
import { type Heard, setScene, type Voice } from "./scene.ts";

/** Every quotation of the draft with who speaks it. One inside another is answered for by the outer one. */
export function attributeQuotations(joining: Joining, name: SourceIdentifier): readonly Quotation[] {
  const placed = nest(
    [...placeQuotations(joining.blocks), ...placeBlockQuotes(joining.blocks)].sort(
      (a, b) => a.start - b.start || b.end - a.end,
    ),
  );
  if (placed.length === 0) return [];
  const scene = setScene(joining);
  const own = placed.map((quotation) =>
    quotation.nested ? null : (hearSentence(quotation, scene) ?? hearByline(quotation, scene)),
  );
  const speakersOf = (): ReadonlySet<string> =>
    new Set(own.flatMap((voice) => (voice?.speaker ? [name(voice.speaker, voice.speaker).name] : [])));
  let speakers: ReadonlySet<string> | null = null;
  const isSpeaker: Hearing["isSpeaker"] = (span, block) => {
    const known = name(span, { block });
    if (known.isPerson) return true;
    speakers ??= speakersOf();
    return speakers.has(known.name);
  };
  const heard: Heard[] = [];
  const voices = placed.map((quotation, at) => {
    if (quotation.nested) return null;
    const found = own[at] ?? hearNeighbours(quotation, { heard, scene, isSpeaker });
    const voice = found && { ...found, speaker: found.speaker ?? lastSpeaker(quotation, heard, scene) };
    if (voice && !voice.woven) heard.push({ quotation, voice });
    return voice;
  });
  const findRepeated = createRepetitionFinder(heard, joining);
  const hearSole = createSoleHearing(heard, name, scene);
  return placed.map((quotation, at) => {
    const voice = voices[at] ?? (isSpeech(quotation) ? (findRepeated(quotation) ?? hearSole(quotation)) : null);
    return spoken(quotation, voice, { joining, name });
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

function spoken(
  placed: PlacedQuotation,
  voice: Voice | null,
  given: { joining: Joining; name: SourceIdentifier },
): Quotation {
  const span = voice?.speaker ?? null;
  const speaker = span && {
    start: span.start,
    end: span.end,
    text: given.joining.text.slice(span.start, span.end),
    name: given.name(span, span).name,
    vague: voice?.vague ?? false,
  };
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
    speaker,
    cue: voice?.cue ?? null,
  };
}
