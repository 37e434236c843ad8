import { moved, type Span } from "../../../span.ts";
import type { PlacedAttribution, PlacedBlock } from "../../draft.ts";
import type { Outline } from "../attribution.ts";
import type { Joining } from "../joining.ts";
import type { QuotationReach } from "../quotation.ts";
import type { PlacedQuotation } from "./place-quotations.ts";

/** Who is found to speak a quotation: where the speaker stands, and what says so. */
export interface Voice {
  readonly reach: Exclude<QuotationReach, "none">;
  readonly speaker: (Span & { readonly block: number }) | null;
  readonly cue: Span | null;
  readonly vague: boolean;
  /** Only part of what somebody does (*is “shocked”*): says nothing of the quotations after it. */
  readonly woven: boolean;
}

/** A quotation whose speaker is known, for those after it. */
export interface Heard {
  readonly quotation: PlacedQuotation;
  readonly voice: Voice;
}

/** What surrounds the quotations of a draft, by block, spans counting from the draft's start. */
export interface Scene {
  readonly joining: Joining;
  readonly attributions: (block: number) => readonly PlacedAttribution[];
  readonly outlines: (block: number) => readonly Outline[];
  /** Whether the block is an answer in an interview laid out as question and answer. */
  readonly isAnswer: (block: number) => boolean;
  /** The block before or after that is running text of its own, or -1. */
  readonly neighbour: (block: number, step: 1 | -1) => number;
}

/** What has been heard so far, and who is quoted anywhere in the draft. */
export interface Hearing {
  readonly heard: readonly Heard[];
  readonly scene: Scene;
  /** Whether what stands there is somebody whom the draft names, or quotes in so many words. */
  readonly isSpeaker: (span: Span, block: number) => boolean;
}

export function setScene(joining: Joining): Scene {
  const outlined = new Map<number, readonly Outline[]>();
  return {
    joining,
    attributions: joining.attributionsIn,
    outlines: (block) => {
      const known = outlined.get(block);
      if (known) return known;
      const placed = placeOutlines(joining.blocks[block]);
      outlined.set(block, placed);
      return placed;
    },
    isAnswer: (block) => joining.answers.has(block),
    neighbour: (block, step) => {
      const kind = joining.blocks[block + step]?.block.kind;
      return kind === "paragraph" || kind === "item" ? block + step : -1;
    },
  };
}

function placeOutlines(placed: PlacedBlock | undefined): readonly Outline[] {
  if (!placed) return [];
  const { start, annotations } = placed;
  return annotations.outlines.map((outline) => ({
    ...moved(outline, start),
    subject: outline.subject && moved(outline.subject, start),
  }));
}

/** The voice of an attribution as it speaks a quotation that it reaches in this way. */
export function voiceOf(attribution: PlacedAttribution, reach: Voice["reach"]): Voice {
  const { source, block, cue, vague } = attribution;
  return {
    reach,
    speaker: source && { ...source, block },
    cue,
    vague,
    woven: attribution.sense === "bare" && reach === "sentence",
  };
}

/** The voice of somebody whom no word of speaking goes with. */
export function voiceWithoutCue(reach: Voice["reach"], speaker: Voice["speaker"]): Voice {
  return { reach, speaker, cue: null, vague: false, woven: false };
}
