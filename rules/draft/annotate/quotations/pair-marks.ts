import type { Mark } from "./class-mark.ts";

/** An opening and a closing mark that belong together; one of them is null where its partner is missing. */
export interface MarkPairing {
  readonly open: Mark | null;
  readonly close: Mark | null;
}

/**
 * Pairs marks by nesting. A mark whose family has an opening one waiting closes it; an opening mark of a style that already waits shows that the earlier
 * one was lost. What is left over is paired across families (`"…'`) where nothing else lies between: one lost mark never turns the rest inside out. Where a colon or the paragraph itself
 * leads in, marks that open again after a full stop are those of paragraphs run together.
 */
export function pairMarks(marks: readonly Mark[]): readonly MarkPairing[] {
  const waiting: Mark[] = [];
  const pairs: { open: Mark; close: Mark }[] = [];
  const lost: Mark[] = [];
  marks.forEach((mark, at) => {
    const opener = mark.closes && !(mark.genitive && betterCloseFollows(marks, at)) ? openerFor(mark, waiting) : -1;
    const found = waiting[opener];
    if (found && !(mark.opens && mark.text !== '"' && mark.text !== "'" && found.text === mark.text)) {
      lost.push(...waiting.splice(opener + 1));
      waiting.pop();
      pairs.push({ open: found, close: mark });
    } else if (mark.opens) {
      const same = waiting.findIndex((earlier) => earlier.text === mark.text);
      const running = waiting[same];
      if (mark.reopens && running?.leads && !lost.some((other) => other.closes && other.start > running.start)) return;
      if (same >= 0) lost.push(...waiting.splice(same));
      waiting.push(mark);
    } else lost.push(mark);
  });
  lost.push(...waiting);
  return [...pairs, ...pairLost(lost.filter((mark) => mark.opens || !mark.genitive))].sort(
    (a, b) => startOf(a) - startOf(b),
  );
}

/** The innermost waiting mark that `mark` can close, looking past lost single marks but not past a lost double one. */
function openerFor(mark: Mark, waiting: readonly Mark[]): number {
  for (let at = waiting.length - 1; at >= 0; at--) {
    const opener = waiting[at];
    if (!opener) continue;
    if (opener.family === mark.family && isPartner(opener, mark)) return at;
    if (opener.family !== "single") return -1;
  }
  return -1;
}

/** A doubled apostrophe closes whatever a double mark opened but the straight one, which is never meant by it. */
function isPartner(open: Mark, close: Mark): boolean {
  return !(open.text === '"' && (close.text === "''" || close.text === "’’"));
}

/** Whether the next single mark only closes, so that the one before it was an apostrophe. */
function betterCloseFollows(marks: readonly Mark[], at: number): boolean {
  const next = marks.slice(at + 1).find((mark) => mark.family === "single");
  return next?.closes === true && !next.opens;
}

/** Lost marks in text order: an opening one followed at once by a closing one are a pair of two styles; the others stand alone. */
function pairLost(lost: readonly Mark[]): readonly MarkPairing[] {
  const ordered = [...lost].sort((a, b) => a.start - b.start);
  const result: MarkPairing[] = [];
  for (let at = 0; at < ordered.length; at++) {
    const mark = ordered[at];
    const next = ordered[at + 1];
    if (!mark) continue;
    if (mark.opens && next?.closes && !next.opens && mark.family !== "single guillemet") {
      result.push({ open: mark, close: next });
      at++;
    } else if (mark.opens) result.push({ open: mark, close: null });
    else result.push({ open: null, close: mark });
  }
  return result;
}

function startOf(pairing: MarkPairing): number {
  return (pairing.open ?? pairing.close)?.start ?? 0;
}
