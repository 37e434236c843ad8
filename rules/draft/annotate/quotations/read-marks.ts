import type { QuotationHabits } from "../../../languages/contract/quotation.ts";
import { contains, type Span } from "../../../span.ts";
import type { Block, Token } from "../../block.ts";

/** A quotation mark with what its neighbours allow it to be. Marks of one family close each other; a doubled apostrophe is one mark. */
export interface Mark extends Span {
  readonly text: string;
  readonly family: "double" | "single" | "guillemet" | "single guillemet";
  readonly opens: boolean;
  readonly closes: boolean;
  /** Looks like a genitive (*James'*): a closing mark only where no better one follows. */
  readonly genitive: boolean;
  /** Stands after a colon or first in its block, where a long quotation starts. */
  readonly leads: boolean;
  /** Stands after the end of a sentence, where a quotation that runs on opens its mark again. */
  readonly reopens: boolean;
}

const families: Readonly<Record<string, Mark["family"]>> = {
  '"': "double",
  "“": "double",
  "”": "double",
  "„": "double",
  "‟": "double",
  "＂": "double",
  ",,": "double",
  "''": "double",
  "’’": "double",
  "‘‘": "double",
  "``": "double",
  "'": "single",
  "‘": "single",
  "’": "single",
  "‚": "single",
  "‛": "single",
  "`": "single",
  "´": "single",
  "«": "guillemet",
  "»": "guillemet",
  "‹": "single guillemet",
  "›": "single guillemet",
};
const alwaysOpens = new Set(["„", "‚", ",,", "‟"]);

/** The marks of a block in text order; apostrophes, primes of inches and marks in code are left out. */
export function readMarks(block: Block, habits: QuotationHabits): readonly Mark[] {
  const code = block.inlines.filter((inline) => inline.kind === "code" || inline.kind === "html");
  const marks: Mark[] = [];
  for (let at = 0; at < block.tokens.length; at++) {
    const token = block.tokens[at];
    if (!token) continue;
    const width = markWidth(block.tokens, at);
    if (!width) continue;
    const last = block.tokens[at + width - 1] ?? token;
    const text = block.tokens
      .slice(at, at + width)
      .map((part) => part.text)
      .join("");
    const next = block.tokens[at + width];
    if (!isInside(code, token))
      marks.push(...classed({ text, token, last, previous: block.tokens[at - 1], next, habits }));
    at += width - 1;
  }
  return marks;
}

function isInside(spans: readonly Span[], token: Token): boolean {
  return spans.some((span) => contains(span, token));
}

/** How many tokens from `at` make one mark: two of `,` `'` `’` `‘` or a backtick side by side (the last two of three), or one mark; 0 where none stands there. */
function markWidth(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token || token.kind === "word" || token.kind === "number") return 0;
  const next = tokens[at + 1];
  const doubled =
    next && next.text === token.text && next.start === token.end && `${token.text}${token.text}` in families;
  if (doubled && tokens[at + 2]?.text === token.text && tokens[at + 2]?.start === next.end) return 0;
  if (doubled) return 2;
  return token.text in families ? 1 : 0;
}

interface Surroundings {
  readonly text: string;
  readonly token: Token;
  readonly last: Token;
  readonly previous: Token | undefined;
  readonly next: Token | undefined;
  readonly habits: QuotationHabits;
}

function classed(place: Surroundings): readonly Mark[] {
  const { text, token, last, previous, next, habits } = place;
  const family = families[text];
  if (!family) return [];
  // An elided word (*d'«*) leans on what follows and says nothing of the mark.
  const touchesLeft = previous !== undefined && previous.end === token.start && !/\p{L}['’]$/u.test(previous.text);
  const touchesRight = next !== undefined && next.start === last.end;
  const wordLeft = touchesLeft && previous.kind !== "mark" && previous.kind !== "symbol";
  const wordRight = touchesRight && (next.kind === "word" || next.kind === "number");
  const bracketLeft = touchesLeft && (opensBracket(previous.text) || previous.text in families);
  const leads = previous === undefined || previous.text === ":";
  const reopens = previous !== undefined && /^[.!?…]$/u.test(previous.text) && !touchesLeft;
  const mayOpen = (!touchesLeft || bracketLeft) && next !== undefined;
  const mayClose = touchesLeft || !touchesRight;
  const span = { start: token.start, end: last.end, text, family, genitive: false, leads, reopens };
  if (alwaysOpens.has(text)) return [{ ...span, opens: true, closes: false }];
  if (family === "single") {
    if (wordLeft && wordRight) return [];
    if (wordRight && isLeadingApostrophe(place)) return [];
    const genitive =
      wordLeft && habits.genitiveEndings.some((ending) => previous.lower.endsWith(ending)) && next?.spaced === true;
    const opens = (mayOpen && touchesRight) || (text === "‘" && touchesRight && !wordLeft);
    const closes = touchesLeft && !wordRight && text !== "‘";
    return opens || closes || text === "‘"
      ? [{ ...span, opens, closes: closes || (text === "‘" && touchesLeft), genitive }]
      : [];
  }
  if (text === "«" || text === "‹" || text === "»" || text === "›") {
    const mostly = habits.marks.find((pair) => pair.open === text || pair.close === text);
    const opensMostly = mostly?.open === text;
    // Where a space stands inside the marks (*« oui », dit-il*), a comma or bracket beside them is not what they enclose.
    const leansRight = touchesRight && !/^[.,;:!?…)\]]/u.test(next.text);
    const leansLeft = touchesLeft && !opensBracket(previous.text);
    if (leansRight !== leansLeft) return [{ ...span, opens: leansRight, closes: leansLeft }];
    return [{ ...span, opens: opensMostly, closes: !opensMostly }];
  }
  if (text === "“")
    return [{ ...span, opens: touchesRight ? !wordLeft : !touchesLeft, closes: touchesLeft && !wordRight }];
  if (text === "”") return [{ ...span, opens: mayOpen && touchesRight && !touchesLeft, closes: mayClose }];
  if (wordLeft && wordRight) return [{ ...span, opens: true, closes: true }];
  return [
    { ...span, opens: mayOpen && (touchesRight || !touchesLeft), closes: mayClose && !(touchesRight && !touchesLeft) },
  ];
}

function opensBracket(text: string): boolean {
  return (
    text === "(" ||
    text === "[" ||
    text === "{" ||
    text === "/" ||
    text === "-" ||
    text === "–" ||
    text === "—" ||
    text === "¿" ||
    text === "¡"
  );
}

/** *'s ochtends*, *'t*, *'90s*, *jaren '90*. */
function isLeadingApostrophe({ token, next, text, habits }: Surroundings): boolean {
  if (!next || text === "‚") return false;
  if (/^\p{N}{2}(?:s|'s|er|ers)?$/u.test(next.lower)) return true;
  const written = next.text.replace("’", "'");
  const word = written.startsWith("'") ? written : `'${written}`;
  return token.end === next.start && habits.leadingApostrophes.includes(word);
}
