import type { Attribution } from "../../attribution.ts";
import type { Unit } from "../clause/units.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { backwardNote } from "./backward-notes.ts";
import { continues, hasReportedMood, isNamedAgain } from "./continuation.ts";
import { drawnOn } from "./drawn-on.ts";
import { reachesBack } from "./reaching-back.ts";

/** The attributions of a block's units, with those that continue into the next sentence or reach back to the one before. */
export function carryOver(
  units: readonly Unit[],
  own: readonly (readonly Attribution[])[],
  lexicon: Lexicon,
): readonly Attribution[] {
  const all: Attribution[] = [];
  let running: Attribution | null = null;
  let dropped: Attribution | null = null;
  units.forEach((unit, at) => {
    const mine = own[at] ?? [];
    all.push(...mine);
    const spoken = mine.filter((attribution) => !attribution.impersonal && attribution.source !== null);
    const before: Unit | undefined = units[at - 1];
    // What opens a paragraph reaches back over its edge: the joining knows to what.
    const looksBack = spoken[0] !== undefined && reachesBack(unit, spoken[0]);
    if (spoken[0] && looksBack)
      all.push({ ...spoken[0], content: before ? [{ start: before.start, end: before.end }] : [], reach: "backward" });
    const note = before && !looksBack ? backwardNote(unit, before, lexicon) : null;
    if (note) all.push(note);
    // Words in marks that are woven into a sentence of the report are no other report.
    const isWoven = running !== null && mine.every(({ sense }) => sense === "bare") && hasReportedMood(unit);
    if (spoken.length > 0 && !isWoven) {
      running = spoken.findLast((attribution) => attribution.content.length > 0) ?? null;
      dropped = null;
      return;
    }
    // Reported mood takes up its speaker over one sentence of background.
    if (dropped && mine.length === 0 && hasReportedMood(unit)) running = dropped;
    dropped = null;
    if (!running && before && mine.length === 0) running = drawnOn(unit, before, lexicon);
    const between: boolean = running !== null && isNamedAgain(running, own[at + 1]?.[0], units);
    const opens: boolean = running !== null && (continues(unit, running, { units, lexicon }) || between);
    if (running && opens && (mine.length === 0 || isWoven))
      all.push({
        ...running,
        sentence: unit.sentence,
        content: [{ start: unit.start, end: unit.end }],
        reach: lexicon.thereby.at(unit.items, 0) ? "sentence" : "continuation",
      });
    else {
      dropped = running;
      running = null;
    }
  });
  return all;
}
