import { contains } from "../../../span.ts";
import type { Joining } from "../joining.ts";
import type { PlacedQuotation } from "./place-quotations.ts";
import type { Heard, Voice } from "./scene.ts";

/** How many of its longer words a title may share with a quotation to be taken from it. */
const muchShared = 0.6;

/** A title, caption or pull quote that repeats words spoken elsewhere in the draft. */
export function hearRepeated(quotation: PlacedQuotation, heard: readonly Heard[], joining: Joining): Voice | null {
  const mine = wordsOf(quotation, joining);
  const isDisplay = joining.blocks[quotation.block]?.block.kind !== "paragraph" || quotation.form === "block-quote";
  const heavy = mine.filter((word) => word.length > 3);
  const source = heard.find((other) => {
    if (contains(quotation, other.quotation)) return false;
    const theirs = wordsOf(other.quotation, joining);
    if (` ${theirs.join(" ")} `.includes(` ${mine.join(" ")} `)) return true;
    if (!isDisplay || heavy.length < 2) return false;
    const shared = heavy.filter((word) => theirs.includes(word)).length;
    return shared / heavy.length >= muchShared;
  });
  return source ? { ...source.voice, reach: "repeated" } : null;
}

function wordsOf(quotation: PlacedQuotation, joining: Joining): readonly string[] {
  const words: string[] = [];
  for (let at = quotation.block; at <= quotation.lastBlock; at++) {
    const placed = joining.blocks[at];
    for (const token of placed?.block.tokens ?? []) {
      const start = (placed?.start ?? 0) + token.start;
      if (token.kind !== "mark" && start >= quotation.start && start < quotation.end) words.push(token.lower);
    }
  }
  return words;
}
