import type { QuotationHabits } from "../../../languages/contract/quotation.ts";
import { contains, type Span } from "../../../span.ts";
import type { Block, Token } from "../../block.ts";
import { classMark, type Mark } from "./class-mark.ts";
import { familyOf } from "./mark-families.ts";

/** The marks of a block in text order; apostrophes, primes of inches and marks in code are left out. */
export function readMarks(block: Block, habits: QuotationHabits): readonly Mark[] {
  const { tokens, inlines } = block;
  const code = inlines.filter((inline) => inline.kind === "code" || inline.kind === "html");
  const marks: Mark[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.kind === "word" || token.kind === "number") continue;
    const width = markWidth(token, tokens, at);
    const text = width === 2 ? token.text + token.text : token.text;
    const family = width === 0 ? undefined : familyOf(text);
    if (!family) continue;
    const last = tokens[at + width - 1] ?? token;
    const place = { text, family, first: token, last, previous: tokens[at - 1], next: tokens[at + width], habits };
    const mark = isInside(code, token) ? null : classMark(place);
    if (mark) marks.push(mark);
    at += width - 1;
  }
  return marks;
}

function isInside(spans: readonly Span[], token: Token): boolean {
  return spans.some((span) => contains(span, token));
}

/** How many tokens from `at` make one mark: two of `,` `'` `’` `‘` or a backtick side by side (the last two of three), or one token; 0 for the first of three. */
function markWidth({ text, end }: Token, tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1];
  const doubled = next !== undefined && next.text === text && next.start === end && familyOf(text + text) !== undefined;
  if (!doubled) return 1;
  return tokens[at + 2]?.text === text && tokens[at + 2]?.start === next.end ? 0 : 2;
}
