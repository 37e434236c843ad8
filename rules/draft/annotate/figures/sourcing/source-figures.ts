import { moved } from "../../../../span.ts";
import type { PlacedAttribution, PlacedBlock } from "../../../draft.ts";
import type { Source } from "../../annotations.ts";
import type { Figure, FigureMention, FigureReach } from "../../figure.ts";
import { createSourceNamer, type SourceNamer } from "../../identities/identify-sources.ts";
import type { SourceIdentifier } from "../../identities/identity.ts";
import type { JoiningFigures } from "../../joining.ts";
import type { Quotation } from "../../quotation.ts";
import { findLeadIns, type LeadIn } from "./find-lead-ins.ts";
import { findTakenUp } from "./find-taken-up.ts";
import { sourceElsewhere } from "./same-figure.ts";
import { bucketSpans, type SpanBuckets } from "./span-buckets.ts";
import { withoutTakeUps } from "./take-ups.ts";

/** Every figure of the draft with who vouches for it. */
export function sourceFigures(joining: JoiningFigures, identify: SourceIdentifier): readonly Figure[] {
  if (joining.blocks.every(({ annotations }) => annotations.figures.length === 0)) return [];
  const around: Around = {
    namer: createSourceNamer(joining.text, identify),
    attributions: bucketSpans(
      joining.attributions.flatMap((each) => each.content.map((span) => [span, each] as const)),
    ),
    quotations: bucketSpans(joining.quotations.filter(({ nested }) => !nested).map((each) => [each, each] as const)),
    takenUp: findTakenUp(joining),
    leadIns: findLeadIns(joining),
    answers: joining.answers,
  };
  const figures = joining.blocks.flatMap((placed, block) =>
    placed.annotations.figures.map((mention) => vouch(place(mention, placed, block), { mention, placed, around })),
  );
  return sourceElsewhere(withoutTakeUps(figures, joining.blocks), joining.blocks);
}

interface Around {
  readonly namer: SourceNamer;
  readonly attributions: SpanBuckets<PlacedAttribution>;
  readonly quotations: SpanBuckets<Quotation>;
  readonly takenUp: ReadonlyMap<number, PlacedAttribution>;
  readonly leadIns: ReadonlyMap<number, LeadIn>;
  readonly answers: ReadonlySet<number>;
}

function place(mention: FigureMention, { start }: PlacedBlock, block: number): Figure {
  return {
    start: mention.start + start,
    end: mention.end + start,
    sentence: mention.sentence,
    kind: mention.kind,
    value: mention.value,
    unhedged: mention.unhedged,
    happened: mention.happened,
    counted: mention.counted,
    definite: mention.definite,
    apart: mention.apart,
    times: mention.times,
    block,
    number: moved(mention.number, start),
    hearsay: mention.hearsay && moved(mention.hearsay, start),
    actor: mention.actor && moved(mention.actor, start),
    sourced: false,
    reach: mention.hearsay ? "hedge" : "none",
    source: null,
    cue: null,
  };
}

/** The first of the ways of rules.md section 1 in which somebody answers for the figure where it stands. */
function vouch(figure: Figure, given: { mention: FigureMention; placed: PlacedBlock; around: Around }): Figure {
  const { mention, placed, around } = given;
  const { start } = placed;
  const [quotation] = around.quotations.holding(figure.number);
  if (quotation) return sourcedBy(figure, "quotation", { source: quotation.speaker, cue: quotation.cue });
  const attribution = bestOf(around.attributions.holding(figure.number), figure);
  if (attribution && !attribution.impersonal && !isHedgedApart(figure, attribution, placed)) {
    const reach = attribution.reach === "sentence" ? "sentence" : "continuation";
    return sourcedBy(figure, reach, { source: sourceOf(attribution, around.namer), cue: attribution.cue });
  }
  if (mention.citation) return sourcedBy(figure, "citation", { source: null, cue: moved(mention.citation, start) });
  if (mention.witness) return sourcedBy(figure, "reporter", { source: null, cue: moved(mention.witness, start) });
  const takenUp = around.takenUp.get(figure.block);
  if (takenUp && mention.sentence === placed.block.sentences.length - 1)
    return sourcedBy(figure, "continuation", { source: sourceOf(takenUp, around.namer), cue: takenUp.cue });
  const leadIn = around.leadIns.get(figure.block);
  if (leadIn) return sourcedBy(figure, "lead-in", { source: sourceOf(leadIn, around.namer), cue: leadIn.cue });
  if (around.answers.has(figure.block)) return sourcedBy(figure, "quotation", { source: null, cue: null });
  return attribution?.impersonal ? { ...figure, reach: "hedge", hearsay: attribution.cue } : figure;
}

function sourcedBy(figure: Figure, reach: FigureReach, by: Pick<Figure, "source" | "cue">): Figure {
  return { ...figure, ...by, sourced: true, reach };
}

/** Of those whose content covers the figure, the nearest with a source in its own sentence first. */
function bestOf(covering: readonly PlacedAttribution[], figure: Figure): PlacedAttribution | null {
  const own = covering.filter(({ impersonal, reach }) => !impersonal && reach === "sentence");
  const gap = ({ cue }: PlacedAttribution) => Math.max(cue.start - figure.end, figure.start - cue.end);
  const nearest = own.length > 1 ? [...own].sort((a, b) => gap(a) - gap(b))[0] : own[0];
  return nearest ?? covering.find(({ impersonal }) => !impersonal) ?? covering[0] ?? null;
}

/** A hedge on the figure outranks a source that stands behind another: *killing 20, officials said, and leaving reportedly 15,000 stranded*. */
function isHedgedApart(figure: Figure, { cue }: PlacedAttribution, { start, annotations }: PlacedBlock): boolean {
  const { hearsay } = figure;
  const adjacent = hearsay && hearsay.end <= figure.start && figure.start - hearsay.end <= 1;
  if (!adjacent || hearsay.start < cue.end) return false;
  return annotations.figures.some((other) => other.sentence === figure.sentence && other.end + start <= cue.start);
}

function sourceOf({ source, block, vague }: PlacedAttribution | LeadIn, namer: SourceNamer): Source | null {
  return source && namer(source, { block, vague });
}
