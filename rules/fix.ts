import type { Edit, Finding, Fix } from "./finding.ts";
import { overlaps } from "./span.ts";

/**
 * The text with the fixes made. A fix is made whole or not at all: of two that touch the same stretch, the one whose first edit stands first in the text is made, and
 * the other waits for the next run. Spans count UTF-16 code units in `text`.
 */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  let result = "";
  let at = 0;
  for (const edit of chooseEdits(fixes)) {
    result += text.slice(at, edit.start) + edit.newText;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** A mended place may let another finding be mended; it settles long before this, and must not go on for ever. */
const mostRounds = 10;

/** The text with every safe fix made, again and again until none is left; `findIn` finds in a text what its fixes are for. Done twice it changes nothing more. */
export function fixUntilSettled(text: string, findIn: (text: string) => readonly Finding[]): string {
  let settled = text;
  for (let round = 0; round < mostRounds; round += 1) {
    const fixed = applyFixes(
      settled,
      findIn(settled).flatMap(({ fix }) => fix ?? []),
    );
    if (fixed === settled) break;
    settled = fixed;
  }
  return settled;
}

/** The edits of the fixes that can be made together, in text order. */
export function chooseEdits(fixes: readonly Fix[]): readonly Edit[] {
  const chosen: Edit[] = [];
  for (const fix of [...fixes].sort((a, b) => startOf(a) - startOf(b))) {
    const own: Edit[] = [];
    for (const edit of fix.edits) if (![...chosen, ...own].some((made) => isSame(made, edit))) own.push(edit);
    const isFree = own.every((edit) => ![...chosen, ...own].some((made) => made !== edit && collide(made, edit)));
    if (isFree) chosen.push(...own);
  }
  return chosen.sort((a, b) => a.start - b.start || a.end - b.end);
}

function startOf(fix: Fix): number {
  return Math.min(...fix.edits.map((edit) => edit.start));
}

/** Two insertions at one place collide too: which comes first is not for us to say. */
function collide(a: Edit, b: Edit): boolean {
  return overlaps(a, b) || (a.start === b.start && a.end === b.end);
}

function isSame(a: Edit, b: Edit): boolean {
  return a.start === b.start && a.end === b.end && a.newText === b.newText;
}
