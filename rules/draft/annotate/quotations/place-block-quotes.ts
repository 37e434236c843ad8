import type { PlacedBlock } from "../../draft.ts";
import type { PlacedQuotation } from "./place-quotations.ts";
import { spokenWords } from "./spoken-words.ts";

/** Markdown block quotes, each one quotation however many paragraphs it has. */
export function placeBlockQuotes(blocks: readonly PlacedBlock[]): readonly PlacedQuotation[] {
  const found: PlacedQuotation[] = [];
  for (let from = 0; from < blocks.length; from++) {
    const first = blocks[from];
    if (!first?.block.quoted) continue;
    let to = from;
    while (blocks[to + 1]?.block.quoted && sameQuote(blocks[to], blocks[to + 1])) to++;
    const last = blocks[to] ?? first;
    const quoted = blocks.slice(from, to + 1);
    const words = quoted.reduce((sum, { block }) => sum + spokenWords(block.tokens).length, 0);
    found.push({
      start: first.start,
      end: last.start + last.block.text.length,
      sentence: 0,
      block: from,
      lastBlock: to,
      class: "speech",
      open: { start: first.start, end: first.start },
      close: null,
      nested: false,
      mismatched: false,
      words,
      form: "block-quote",
    });
    from = to;
  }
  return found;
}

function sameQuote(a: PlacedBlock | undefined, b: PlacedBlock | undefined): boolean {
  const [one, other] = [a?.block.container, b?.block.container];
  return one?.kind !== "quote" || other?.kind !== "quote" || one.ordinal === other.ordinal;
}
