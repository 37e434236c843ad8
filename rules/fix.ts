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
    const isFree = fix.edits.every((edit) => {
      const at = placeFor(edit, chosen);
      const [before, after] = [chosen[at - 1], chosen[at]];
      if (after && isSame(after, edit)) return true;
      if ((before && collide(before, edit)) || (after && collide(after, edit))) return false;
      chosen.splice(at, 0, edit);
      own.push(edit);
      return true;
    });
    if (!isFree) for (const edit of own) chosen.splice(chosen.indexOf(edit), 1);
  }
  return chosen;
}

/** Where an edit goes among others in text order; what it could touch stands next to it, since those do not touch each other. */
function placeFor(edit: Edit, edits: readonly Edit[]): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = edits[middle];
    if (other && (other.start - edit.start || other.end - edit.end) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
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
