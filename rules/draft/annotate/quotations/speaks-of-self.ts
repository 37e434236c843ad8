import { languageOf } from "../../../languages/index.ts";
import { remember } from "../../../places/remember.ts";
import { overlaps, type Span } from "../../../span.ts";
import type { PlacedBlock } from "../../draft.ts";
import { allOverlaps } from "../sorted-spans.ts";

/** Whether somebody speaks of themselves in a quotation of the block, and not in what they quote in turn: *“I lost my house”*. */
export function speaksOfSelf(quotation: Span, placed: PlacedBlock | undefined): boolean {
  if (!placed) return false;
  const { block, start, annotations } = placed;
  const self = selfWordsOf(block.language);
  const own = { start: quotation.start - start, end: quotation.end - start };
  const nested = annotations.quotations.filter((each) => each.nested && overlaps(each, own));
  return allOverlaps(block.tokens, own).some(
    (token) => self.has(token.lower) && !nested.some((inner) => overlaps(inner, token)),
  );
}

const selfWordsOf = remember((tag): ReadonlySet<string> => new Set(languageOf(tag)?.quotation.selfWords));
