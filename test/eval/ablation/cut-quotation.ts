import type { GoldQuotation, GoldSpan, GoldText } from "../corpus.ts";
import type { Cut } from "./cut.ts";
import { windowOf } from "./window.ts";

/**
 * The cut that takes the speaker and the cue away from a quotation: all of its sentence on the side where they stand. Null where that leaves no sentence: the
 * quotation is woven into a clause whose subject is the speaker, or other quotations stand in what would go.
 */
export function cutQuotation(gold: GoldText, quotation: GoldQuotation): Cut | null {
  const { speakerStart, speakerEnd } = quotation;
  if (speakerStart == null || speakerEnd == null) return null;
  const window = windowOf(gold, {
    start: Math.min(quotation.start, speakerStart),
    end: Math.max(quotation.end, speakerEnd),
  });
  if (!window) return null;
  const { sentence } = window;
  const rest = {
    head: { start: sentence.start, end: quotation.start },
    tail: { start: quotation.end, end: sentence.end },
  };
  const side = speakerEnd <= quotation.start ? rest.head : rest.tail;
  if (gold.quotes?.some((other) => other !== quotation && overlaps(other, side))) return null;
  if (gold.text.slice(side.start, side.end).includes("\n")) return null;
  return side === rest.head ? cutHead(gold.text, quotation, rest) : cutTail(gold.text, quotation, rest);
}

/** *The mayor said: “We were not told.”*: what is left is the quotation, which must then be a whole sentence and the last of its own. */
function cutHead(text: string, quotation: GoldSpan, { head, tail }: Sides): Cut | null {
  const words = text.slice(quotation.start, quotation.end);
  const whole = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(words) && /^[\s.,;]*$/u.test(text.slice(tail.start, tail.end));
  return whole ? { ...head, instead: "" } : null;
}

/** *“We were not told,” the mayor said on Monday.*: the tail goes, and a full stop takes the comma's place. */
function cutTail(text: string, quotation: GoldSpan, { tail }: Sides): Cut | null {
  const gap = text.slice(tail.start, tail.end);
  if (!/^[\s,;–—-]*\p{L}/u.test(gap)) return null;
  const closed = /[.?!…]["'”’»“)\]]*$/u.test(text.slice(quotation.start, quotation.end));
  return { ...tail, instead: closed ? "" : "." };
}

interface Sides {
  readonly head: GoldSpan;
  readonly tail: GoldSpan;
}

export function overlaps(a: GoldSpan, b: GoldSpan): boolean {
  return a.start < b.end && b.start < a.end;
}
