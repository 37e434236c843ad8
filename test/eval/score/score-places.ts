import type { Linted } from "../copydesk.ts";
import type { GoldText } from "../corpus.ts";
import { overlaps, type Tallies } from "./tally.ts";

/** Labelled inconsistencies reported, at all and as warnings; and, a draft and spelling at a time, what is reported though it is consistent. */
export function scorePlaces(gold: GoldText, linted: Linted, tallies: Tallies): void {
  const places = gold.places ?? [];
  if (!places.some(({ spellings }) => spellings)) return;
  const reports = linted.findings.filter(({ rule }) => rule === "inconsistent-place-name");
  const inconsistent = places.filter((place) => place.inconsistent).map(({ spellings = [] }) => spellings);
  for (const spellings of inconsistent) {
    const hits = reports.filter((report) => spellings.some((spelling) => overlaps(spelling, report)));
    tallies.count("places: recall", hits.length > 0);
    tallies.count(
      "places: recall as warnings",
      hits.some(({ severity }) => severity !== "information"),
    );
    if (hits.length === 0 && spellings[0]) tallies.miss("place spelled two ways, missed", gold, spellings[0]);
  }
  const seen = new Set<string>();
  for (const report of reports) {
    const tier = report.severity === "information" ? "information" : "warnings";
    const key = `${tier} ${gold.text.slice(report.start, report.end)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const right = inconsistent.flat().some((spelling) => overlaps(spelling, report));
    tallies.count(`places: ${tier} right`, right);
    if (!right) tallies.miss(`place reported (${tier}), consistent`, gold, report);
  }
}
