import type { QuotationHabits } from "../../../languages/contract/quotation.ts";
import type { Span } from "../../../span.ts";
import type { Token } from "../../block.ts";
import { familyOf, type MarkFamily } from "./mark-families.ts";

/** A quotation mark with what its neighbours allow it to be. Marks of one family close each other; a doubled apostrophe is one mark. */
export interface Mark extends Span {
  readonly text: string;
  readonly family: MarkFamily;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Looks like a genitive (*James'*): a closing mark only where no better one follows. */
  readonly genitive: boolean;
  /** Stands after a colon or first in its block, where a long quotation starts. */
  readonly leads: boolean;
  /** Stands after the end of a sentence, where a quotation that runs on opens its mark again. */
  readonly reopens: boolean;
}

/** A mark between its neighbours. */
export interface MarkPlace {
  readonly text: string;
  readonly family: MarkFamily;
  /** Its first and last token: a doubled apostrophe has two. */
  readonly first: Token;
  readonly last: Token;
  readonly previous: Token | undefined;
  readonly next: Token | undefined;
  readonly habits: QuotationHabits;
}

/** Null where it is an apostrophe. */
export function classMark(place: MarkPlace): Mark | null {
  const { text, family, first, last, previous } = place;
  const sides = sidesOf(place);
  const part = family === "single" ? partOfSingle(place, sides) : partOfOther(place, sides);
  return (
    part && {
      start: first.start,
      end: last.end,
      text,
      family,
      opens: part.opens,
      closes: part.closes,
      genitive: part.genitive === true,
      leads: previous === undefined || previous.text === ":",
      reopens: previous !== undefined && !sides.touchesLeft && /^[.!?…]$/u.test(previous.text),
    }
  );
}

/** What stands against a mark, no space between. */
interface Sides {
  readonly touchesLeft: boolean;
  readonly touchesRight: boolean;
  readonly wordLeft: boolean;
  readonly wordRight: boolean;
  readonly mayOpen: boolean;
}

function sidesOf({ first, last, previous, next }: MarkPlace): Sides {
  // An elided word (*d'«*) leans on what follows and says nothing of the mark.
  const touchesLeft = previous !== undefined && previous.end === first.start && !/\p{L}['’]$/u.test(previous.text);
  const touchesRight = next !== undefined && next.start === last.end;
  const bracketLeft = touchesLeft && (opensBracket(previous.text) || familyOf(previous.text) !== undefined);
  return {
    touchesLeft,
    touchesRight,
    wordLeft: touchesLeft && previous.kind !== "mark" && previous.kind !== "symbol",
    wordRight: touchesRight && (next.kind === "word" || next.kind === "number"),
    mayOpen: (!touchesLeft || bracketLeft) && next !== undefined,
  };
}

interface MarkPart {
  readonly opens: boolean;
  readonly closes: boolean;
  readonly genitive?: boolean;
}

function partOfSingle(place: MarkPlace, sides: Sides): MarkPart | null {
  const { text, previous, next, habits } = place;
  const { touchesLeft, touchesRight, wordLeft, wordRight, mayOpen } = sides;
  if (text === "‚") return { opens: true, closes: false };
  if (wordRight && (wordLeft || isLeadingApostrophe(place))) return null;
  const isCurlyOpen = text === "‘";
  const opens = touchesRight && (mayOpen || (isCurlyOpen && !wordLeft));
  const closes = touchesLeft && (isCurlyOpen || !wordRight);
  if (!opens && !closes && !isCurlyOpen) return null;
  const mayBeGenitive = wordLeft && next?.spaced === true;
  return { opens, closes, genitive: mayBeGenitive && endsLikeGenitive(previous, habits) };
}

function partOfOther(place: MarkPlace, sides: Sides): MarkPart {
  const { touchesLeft, touchesRight, wordLeft, wordRight, mayOpen } = sides;
  switch (place.text) {
    case "„":
    case ",,":
    case "‟":
      return { opens: true, closes: false };
    case "«":
    case "»":
    case "‹":
    case "›":
      return partOfGuillemet(place, sides);
    case "“":
      return { opens: touchesRight ? !wordLeft : !touchesLeft, closes: touchesLeft && !wordRight };
    case "”":
      return { opens: mayOpen && touchesRight && !touchesLeft, closes: touchesLeft || !touchesRight };
    default:
      if (wordLeft && wordRight) return { opens: true, closes: true };
      return { opens: mayOpen && (touchesRight || !touchesLeft), closes: touchesLeft || !touchesRight };
  }
}

/** By the side it leans on, else by what the language opens with. Where a space stands inside the marks (*« oui », dit-il*), a comma or bracket beside them is not what they enclose. */
function partOfGuillemet({ text, previous, next, habits }: MarkPlace, sides: Sides): MarkPart {
  const leansRight = sides.touchesRight && !/^[.,;:!?…)\]]/u.test(next?.text ?? "");
  const leansLeft = sides.touchesLeft && !opensBracket(previous?.text ?? "");
  if (leansRight !== leansLeft) return { opens: leansRight, closes: leansLeft };
  const style = habits.marks.find((pair) => pair.open === text || pair.close === text);
  return { opens: style?.open === text, closes: style?.open !== text };
}

function endsLikeGenitive(word: Token | undefined, habits: QuotationHabits): boolean {
  return habits.genitiveEndings.some((ending) => word?.lower.endsWith(ending));
}

function opensBracket(text: string): boolean {
  return openingBrackets.has(text);
}

/** With what may stand right before an opening mark as one does. */
const openingBrackets = new Set("([{/-–—¿¡");

/** *'s ochtends*, *'t*, *'90s*, *jaren '90*. */
function isLeadingApostrophe({ last, next, habits }: MarkPlace): boolean {
  if (!next) return false;
  if (/^\p{N}{2}(?:s|'s|er|ers)?$/u.test(next.lower)) return true;
  const written = next.text.replace("’", "'");
  const word = written.startsWith("'") ? written : `'${written}`;
  return last.end === next.start && habits.leadingApostrophes.includes(word);
}
