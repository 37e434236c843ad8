import type { Linted } from "../copydesk.ts";
import type { GoldFigure, GoldSpan, GoldText } from "../corpus.ts";
import { overlaps, type Tallies } from "./tally.ts";

const harm = new Set(["casualty", "displaced", "detained"]);

/**
 * Precision is over all reports in fully labelled texts: a report on a sourced figure or on no figure counts against it. Recall is over unsourced figures. Labels
 * of low confidence, numerals labelled other, and unsourced figures in headings (reported once, in the body) count neither way.
 */
export function scoreFigures(gold: GoldText, linted: Linted, tallies: Tallies): void {
  if (!gold.figures) return;
  const reports = linted.findings.filter(({ rule }) => rule === "unsourced-figure");
  for (const figure of gold.figures.filter(isJudged)) {
    if (!figure.sourced && inHeading(gold.text, figure)) continue;
    const reported = reports.some((report) => overlaps(report, figure));
    for (const group of harm.has(figure.kind) ? ["figures", "harm figures"] : ["figures"]) {
      if (reported) tallies.count(`${group}: precision`, !figure.sourced);
      tallies.count(figure.sourced ? `${group}: false alarms on sourced` : `${group}: recall`, reported);
    }
    tallies.count(
      "figures: found on the sheet",
      linted.figures.some((found) => overlaps(found, figure)),
    );
    if (reported && figure.sourced) tallies.miss("figure reported though sourced", gold, figure);
    if (!reported && !figure.sourced) tallies.miss("unsourced figure missed", gold, figure);
  }
  if (gold.partial) return;
  for (const report of reports.filter((report) => !isLabelled(gold, report))) {
    tallies.count("figures: precision", false);
    tallies.miss("reported, no figure", gold, report);
  }
}

function isJudged(figure: GoldFigure): boolean {
  return figure.inScope !== false && figure.confidence !== "low";
}

function isLabelled({ figures = [], exempt = [] }: GoldText, report: GoldSpan): boolean {
  return (
    figures.some((figure) => (figure.inScope !== false || figure.kind === "other") && overlaps(figure, report)) ||
    exempt.some((numeral) => numeral.exempt === "other" && overlaps(numeral, report))
  );
}

function inHeading(text: string, { start }: GoldSpan): boolean {
  return /^#{1,6} /u.test(text.slice(text.lastIndexOf("\n", start - 1) + 1));
}
