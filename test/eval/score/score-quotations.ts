import type { Linted } from "../copydesk.ts";
import type { GoldQuotation, GoldText } from "../corpus.ts";
import { overlaps, type Tallies } from "./tally.ts";

/** False alarms, recall and speakers over quotations of five words or more whose labels are sure. */
export function scoreQuotations(gold: GoldText, linted: Linted, tallies: Tallies): void {
  const reports = linted.findings.filter(({ rule }) => rule === "unattributed-quote");
  for (const quotation of gold.quotes ?? []) {
    const reported = reports.some((report) => overlaps(report, quotation));
    const count = (measure: string, wrong: string | null) => {
      tallies.count(`quotations: ${measure}`, reported);
      if (wrong) tallies.miss(wrong, gold, quotation);
    };
    if (quotation.basis === "ablated") {
      if (gold.speakerInNeighbours) count("attribution cut out, speaker near", null);
      else count("attribution cut out", reported ? null : "quotation missed, attribution cut out");
    } else if ((quotation.words ?? 0) < 5 || quotation.confidence === "low") continue;
    else if (quotation.class !== undefined && quotation.class !== "speech")
      count("false alarms on what is no speech", reported ? "reported, no speech" : null);
    else if (quotation.attributed) {
      count("false alarms on attributed", reported ? "quotation reported though attributed" : null);
      scoreSpeaker(gold, quotation, { linted, tallies });
    } else count("recall of unattributed", reported ? null : "unattributed quotation missed");
  }
}

function scoreSpeaker(gold: GoldText, quotation: GoldQuotation, given: { linted: Linted; tallies: Tallies }): void {
  const { speakerStart, speakerEnd, altSpeaker } = quotation;
  if (speakerStart == null || speakerEnd == null) return;
  const speaker = given.linted.quotations.find((found) => overlaps(found, quotation))?.speaker ?? null;
  const right =
    speaker !== null &&
    (overlaps(speaker, { start: speakerStart, end: speakerEnd }) || areOneName(speaker.text, altSpeaker));
  given.tallies.count("quotations: speaker", right);
  if (!right) given.tallies.miss("wrong speaker", gold, quotation);
  if (altSpeaker !== undefined)
    given.tallies.count(
      "quotations: speaker named",
      speaker !== null && areOneName(speaker.name ?? speaker.text, altSpeaker),
    );
}

function areOneName(a: string, b: string | undefined): boolean {
  const [one, other] = [a.toLowerCase().trim(), b?.toLowerCase().trim() ?? ""];
  return one !== "" && other !== "" && (one.includes(other) || other.includes(one));
}
