import { contains, moved, type Span } from "../../../span.ts";
import type { PlacedAttribution, PlacedBlock } from "../../draft.ts";
import type { Figure, FigureMention, FigureReach, Quotation, Source } from "../annotations.ts";
import type { JoiningFigures } from "../joining.ts";
import { sourceElsewhere } from "./same-figure.ts";

/** Every figure of the draft with who vouches for it. */
export function sourceFigures(joining: JoiningFigures): readonly Figure[] {
  const attributions = groupByBlock(joining.attributions);
  const quotations = groupByBlock(joining.quotations);
  const figures = joining.blocks.flatMap((placed, block) =>
    placed.annotations.figures.map((mention) => {
      const figure = place(mention, placed, block);
      return vouch(figure, mention, {
        joining,
        start: placed.start,
        attributions: attributions.get(block) ?? [],
        quotations: quotations.get(block) ?? [],
      });
    }),
  );
  return sourceElsewhere(figures, joining.blocks);
}

interface Around {
  readonly joining: JoiningFigures;
  readonly start: number;
  readonly attributions: readonly PlacedAttribution[];
  readonly quotations: readonly Quotation[];
}

function place(mention: FigureMention, { start }: PlacedBlock, block: number): Figure {
  const { kind, value, unhedged, happened, counted, definite, sentence } = mention;
  return {
    start: mention.start + start,
    end: mention.end + start,
    block,
    sentence,
    kind,
    value,
    unhedged,
    number: moved(mention.number, start),
    happened,
    counted,
    definite,
    hearsay: mention.hearsay && moved(mention.hearsay, start),
    actor: mention.actor && moved(mention.actor, start),
    sourced: false,
    reach: mention.hearsay ? "hedge" : "none",
    source: null,
    cue: null,
  };
}

/** The first of the ways of rules.md section 1 in which somebody answers for the figure where it stands. */
function vouch(figure: Figure, mention: FigureMention, around: Around): Figure {
  const quotation = around.quotations.find((candidate) => !candidate.nested && contains(candidate, figure.number));
  if (quotation) return { ...figure, sourced: true, reach: "quotation", source: quotation.speaker, cue: quotation.cue };
  const attribution = attributionOf(figure, around.attributions);
  if (attribution && !attribution.impersonal) {
    const reach = attribution.reach === "sentence" ? "sentence" : "continuation";
    return sourcedBy(figure, reach, { source: sourceOf(attribution, around.joining), cue: attribution.cue });
  }
  if (mention.citation)
    return sourcedBy(figure, "citation", { source: null, cue: moved(mention.citation, around.start) });
  if (mention.witness)
    return sourcedBy(figure, "reporter", { source: null, cue: moved(mention.witness, around.start) });
  if (attribution?.impersonal) return { ...figure, reach: "hedge", hearsay: attribution.cue };
  return figure;
}

function sourcedBy(figure: Figure, reach: FigureReach, by: Pick<Figure, "source" | "cue">): Figure {
  return { ...figure, ...by, sourced: true, reach };
}

/** Of those whose content covers the figure, one with a source of its own sentence first. */
function attributionOf(figure: Figure, attributions: readonly PlacedAttribution[]): PlacedAttribution | null {
  const covering = attributions.filter(({ content }) => content.some((span: Span) => contains(span, figure.number)));
  return (
    covering.find(({ impersonal, reach }) => !impersonal && reach === "sentence") ??
    covering.find(({ impersonal }) => !impersonal) ??
    covering[0] ??
    null
  );
}

function sourceOf(attribution: PlacedAttribution, { text, names }: JoiningFigures): Source | null {
  const { source } = attribution;
  if (!source) return null;
  const words = text.slice(source.start, source.end);
  const antecedent = attribution.antecedent ?? source;
  const name = names.find((candidate) => candidate.start >= antecedent.start && candidate.end <= antecedent.end);
  return {
    ...source,
    text: words,
    name: name?.text ?? text.slice(antecedent.start, antecedent.end),
    vague: attribution.vague,
  };
}

function groupByBlock<Placed extends { readonly block: number }>(
  placed: readonly Placed[],
): ReadonlyMap<number, readonly Placed[]> {
  const groups = new Map<number, Placed[]>();
  for (const one of placed) {
    const group = groups.get(one.block);
    if (group) group.push(one);
    else groups.set(one.block, [one]);
  }
  return groups;
}
