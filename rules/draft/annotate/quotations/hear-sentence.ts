import { contains, overlaps, type Span } from "../../../span.ts";
import type { PlacedAttribution } from "../../draft.ts";
import type { PlacedQuotation } from "./place-quotations.ts";
import { type Scene, type Voice, voiceOf } from "./scene.ts";

/** The attribution in a quotation's own sentence that stands nearest to it, or one that reaches back to it from the next. */
export function hearSentence(quotation: PlacedQuotation, scene: Scene): Voice | null {
  const reaching = attributionsBeside(quotation, scene).filter(
    (attribution) =>
      !attribution.impersonal &&
      attribution.reach !== "continuation" &&
      (!contains(quotation, attribution.cue) || isIncised(attribution, quotation)) &&
      attribution.content.some((span) => overlaps(span, quotation)),
  );
  if (reaching.length === 0) return null;
  const own = reaching.filter(({ reach }) => reach === "sentence");
  const nearest = nearestTo(quotation, own);
  const speaking = nearest && (reporterOf(nearest, own, scene) ?? nearest);
  if (speaking) return voiceOf(speaking, reachOf(speaking, scene));
  const backward = reaching[0];
  return backward ? voiceOf(backward, "neighbour") : null;
}

/** In the blocks that the quotation begins and ends in. */
function attributionsBeside({ block, lastBlock }: PlacedQuotation, scene: Scene): readonly PlacedAttribution[] {
  const beside = scene.attributions(block);
  return lastBlock === block ? beside : [...beside, ...scene.attributions(lastBlock)];
}

function nearestTo(quotation: Span, attributions: readonly PlacedAttribution[]): PlacedAttribution | undefined {
  let nearest: PlacedAttribution | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const attribution of attributions) {
    const far = distance(attribution, quotation);
    if (nearest && far >= least) continue;
    nearest = attribution;
    least = far;
  }
  return nearest;
}

/** *« …, dit-il, … »*: said inside the marks, of the whole quotation. */
function isIncised({ content }: PlacedAttribution, { start, end }: Span): boolean {
  return content.length === 1 && content[0]?.start === start && content[0].end === end;
}

/** *One of them said she felt “…”*: whoever reports what a pronoun felt or called is who the pronoun stands for. */
function reporterOf(
  { source, cue }: PlacedAttribution,
  own: readonly PlacedAttribution[],
  { joining }: Scene,
): PlacedAttribution | undefined {
  const isPronoun = source !== null && /^\p{Ll}+$/u.test(joining.text.slice(source.start, source.end));
  if (!isPronoun) return undefined;
  return own.find((other) => other.cue.end <= source.start && other.content.some((span) => contains(span, cue)));
}

function distance({ cue, source }: PlacedAttribution, quotation: Span): number {
  const gap = (span: Span) =>
    span.end <= quotation.start
      ? quotation.start - span.end
      : span.start >= quotation.end
        ? span.start - quotation.end
        : 0;
  return Math.min(gap(cue), source ? gap(source) : Number.POSITIVE_INFINITY);
}

function reachOf({ cue }: PlacedAttribution, { joining }: Scene): Voice["reach"] {
  const word = joining.text.slice(cue.start, cue.end);
  if (word === ":") return "colon";
  return /^[\p{L}\p{N}]/u.test(word) ? "sentence" : "byline";
}
