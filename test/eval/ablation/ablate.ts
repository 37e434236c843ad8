import type { GoldFigure, GoldQuotation, GoldSpan, GoldText } from "../corpus.ts";
import { type Cut, type CutText, makeCuts } from "./cut.ts";
import { cutFigure } from "./cut-figure.ts";
import { cutQuotation, overlaps } from "./cut-quotation.ts";
import { leavesSpeaker, mayAttribute, within } from "./telling.ts";
import { type Window, windowOf } from "./window.ts";

/**
 * Published news holds almost no quotation without a speaker, so recall is measured on what an editor would see if the attribution had been forgotten: each
 * attributed quotation of five words or more becomes a small text of its sentence, attribution cut out. It stands between those of its neighbours that do not let a
 * reader tell who speaks; where that leaves any out, a second text has them all, is marked `speakerInNeighbours` and counts apart.
 */
export function* ablateQuotations(gold: GoldText): Generator<GoldText> {
  for (const quotation of gold.quotes ?? []) {
    if (!isSentenceAttributed(quotation)) continue;
    const cut = cutQuotation(gold, quotation);
    const window = cut && windowOf(gold, hull(cut, quotation));
    const named = `${quotation.speaker ?? ""} ${quotation.altSpeaker ?? ""}`;
    if (!cut || !window || leavesSpeaker(gold, window, { cut, speaker: named })) continue;
    const label = (moved: CutText["moved"]) => ({ quotes: [{ ...moved(spanOf(quotation)), basis: "ablated" }] });
    const all = neighboursOf(window);
    const silent = all.filter((span) => !mayAttribute(gold, span, named));
    const id = `${gold.id}:${quotation.start}`;
    yield { ...cutOut(gold, { window, cut, neighbours: silent }, label), id };
    if (silent.length === all.length) continue;
    yield { ...cutOut(gold, { window, cut, neighbours: all }, label), id: `${id}:loose`, speakerInNeighbours: true };
  }
}

/** The same for figures sourced in their own sentence; only those neighbours stay that vouch for nothing, so that every figure left must be reported. */
export function* ablateFigures(gold: GoldText): Generator<GoldText> {
  const done = new Set<GoldFigure>();
  for (const figure of gold.figures ?? []) {
    if (done.has(figure) || !figure.sourced || figure.why !== "sentence" || figure.confidence === "low") continue;
    const window = windowOf(gold, figure);
    const cut = window && cutFigure(gold, figure, window.sentence);
    if (!window || !cut) continue;
    const together = (gold.figures ?? []).filter(
      (other) =>
        other.source === figure.source &&
        other.why === "sentence" &&
        within(window.sentence, other) &&
        !overlaps(other, cut),
    );
    for (const other of together) done.add(other);
    const neighbours = neighboursOf(window).filter((span) => !mayAttribute(gold, span, figure.source ?? ""));
    const text = cutOut(gold, { window, cut, neighbours }, (moved) => ({
      figures: together.map((other) => ({
        ...moved(spanOf(other)),
        kind: other.kind,
        sourced: false,
        basis: "ablated",
      })),
    }));
    yield { ...text, id: `${gold.id}:${figure.start}`, quotes: [] };
  }
}

function neighboursOf({ before, after }: Window): readonly GoldSpan[] {
  return [before, after].filter((neighbour) => neighbour !== null);
}

function isSentenceAttributed(quotation: GoldQuotation): boolean {
  const spoken = quotation.class === undefined || quotation.class === "speech";
  const direct = quotation.why === undefined || quotation.why === "sentence" || quotation.why === "colon";
  return (
    quotation.attributed === true && spoken && direct && quotation.confidence !== "low" && (quotation.words ?? 0) >= 5
  );
}

/** The window as a text of its own, its cut made: the neighbours in paragraphs of their own where they were. */
function cutOut(
  gold: GoldText,
  given: { window: Window; cut: Cut; neighbours: readonly GoldSpan[] },
  label: (moved: CutText["moved"]) => Pick<GoldText, "figures" | "quotes">,
): GoldText {
  const { window, cut, neighbours } = given;
  const before = neighbours.find((span) => span === window.before);
  const after = neighbours.find((span) => span === window.after);
  const start = before?.start ?? window.sentence.start;
  const end = after?.end ?? window.sentence.end;
  const { text, moved } = makeCuts(gold.text.slice(start, end), [
    { start: cut.start - start, end: cut.end - start, instead: cut.instead },
  ]);
  // The sentence keeps its capital where its opening was cut; a text of the same length, so that no label moves.
  const opened = cut.start === window.sentence.start ? cut.start - start : text.length;
  const sentence = text.slice(opened);
  return {
    id: gold.id,
    lang: gold.lang,
    text: text.slice(0, opened) + sentence.charAt(0).toUpperCase() + sentence.slice(1),
    partial: true,
    ...label((span) => moved({ ...span, start: span.start - start, end: span.end - start })),
  };
}

function hull(a: GoldSpan, b: GoldSpan): GoldSpan {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

function spanOf({ start, end }: GoldSpan): GoldSpan {
  return { start, end };
}
